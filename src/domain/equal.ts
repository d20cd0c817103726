/** Whether two plain values (numbers, strings, null, arrays, objects) say the same; keys in any order. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keysOfA = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (keysOfA.length !== Object.keys(b).length) return false;
  return keysOfA.every(
    (key) => Object.hasOwn(b, key) && isEqual(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
