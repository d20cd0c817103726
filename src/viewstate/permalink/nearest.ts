/** The candidate most like `text`, if one differs by no more than a third of its letters (Levenshtein distance, rounded up; a single letter is like no other); else null. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = (text.length > 1 ? Math.ceil(text.length / 3) : 0) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const distance = editDistance(text, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Least number of inserted, deleted or replaced letters that turns `a` into `b` (Wagner–Fischer, one row kept). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
