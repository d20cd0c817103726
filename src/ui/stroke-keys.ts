/** What is printed on keys in every language. */
const PRINTED: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  Shift: 'Shift',
  Backspace: 'Backspace',
  Enter: 'Enter',
  Tab: 'Tab',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Home: 'Home',
  End: 'End',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
};

/** The keys of each stroke as they are printed on a keyboard, those with `names` by these instead; the four arrows are told as one. */
export function strokeKeys(
  strokes: readonly string[],
  names: Readonly<Record<string, string>>,
): readonly (readonly string[])[] {
  const told = strokes.map((stroke) =>
    partsOf(stroke).map((key) => names[key] ?? PRINTED[key] ?? key.toUpperCase()),
  );
  const areArrows = strokes.length === 4 && strokes.every((stroke) => stroke.includes('Arrow'));
  return areArrows ? [[...new Set(told.flat())]] : told;
}

/** What a plus joins; one that ends a stroke is the key itself. */
function partsOf(stroke: string): string[] {
  return stroke.split(/\+(?=.)/).filter(Boolean);
}
