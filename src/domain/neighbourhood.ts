/** A line between two organisations, whatever its direction. */
interface Line {
  readonly from: string;
  readonly to: string;
}

/** Every organisation within `hops` lines of a start, with its distance in lines; the starts themselves have 0. */
export function neighbourhood(
  starts: readonly string[],
  lines: readonly Line[],
  hops: number,
): ReadonlyMap<string, number> {
  const distance = new Map(starts.map((id) => [id, 0]));
  for (let hop = 1; hop <= hops; hop++) {
    for (const { from, to } of lines) {
      if (distance.get(from) === hop - 1 && !distance.has(to)) distance.set(to, hop);
      if (distance.get(to) === hop - 1 && !distance.has(from)) distance.set(from, hop);
    }
  }
  return distance;
}
