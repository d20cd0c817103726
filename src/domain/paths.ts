/** A line between two organisations, whatever its direction. */
interface Line {
  readonly from: string;
  readonly to: string;
}

/** All shortest ways between two organisations along lines in either direction, as lists of ids from `from` to `to`, in the order of the ids, cut at `most`. Nothing where they are not connected; one list of one id from an organisation to itself. */
export function shortestPaths(
  lines: readonly Line[],
  from: string,
  to: string,
  most = 12,
): readonly (readonly string[])[] {
  if (from === to) return [[from]];
  const neighbours = neighboursIn(lines);
  const distance = distancesTo(to, neighbours);
  const paths: string[][] = [];
  const follow = (path: readonly string[], here: string): void => {
    const left = distance.get(here);
    if (left === undefined || paths.length === most) return;
    if (left === 0) paths.push([...path, here]);
    const nearer = (neighbours.get(here) ?? []).filter((id) => distance.get(id) === left - 1);
    for (const next of nearer) follow([...path, here], next);
  };
  follow([], from);
  return paths;
}

function neighboursIn(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, Set<string>>();
  const note = (id: string, other: string) =>
    neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
  for (const { from, to } of lines) {
    note(from, to);
    note(to, from);
  }
  return new Map([...neighbours].map(([id, others]) => [id, [...others].sort()]));
}

/** How many lines away from the goal everybody is who is connected with it. */
function distancesTo(
  goal: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const distance = new Map([[goal, 0]]);
  // a map's iterator reaches what is set while it runs, so this walks outwards ring by ring
  for (const [id, steps] of distance) {
    for (const next of neighbours.get(id) ?? []) {
      if (!distance.has(next)) distance.set(next, steps + 1);
    }
  }
  return distance;
}
