/** A node, drawn as a disc; `radius` in px on the screen. */
interface NodeLook {
  readonly id: string;
  readonly colour: string;
  readonly radius: number;
}

/** A tie, drawn as a straight line; `width` in px on the screen, each spell from its first day up to and without its last. */
export interface TieLook {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly colour: string;
  readonly width: number;
  readonly spells: readonly (readonly [firstDay: number, lastDayExclusive: number])[];
}

/** What every renderer is given: a graph whose ties come and go and whose nodes move. Places are in layout units of a frame 1,600 by 1,000 around the origin. */
export interface TemporalGraph {
  readonly name: string;
  readonly nodes: readonly NodeLook[];
  readonly ties: readonly TieLook[];
  readonly placeOn: (nodeIndex: number, day: number) => { x: number; y: number };
}

/** A temporal graph as a JSON file: a track is a node's x, y on `firstDay` and every `step` days after. */
export interface FiledGraph extends Omit<TemporalGraph, 'placeOn'> {
  readonly firstDay: number;
  readonly step: number;
  readonly tracks: readonly (readonly number[])[];
}

/** Reads a filed graph; between the filed days a node moves straight. */
export function fromFile({ firstDay, step, tracks, ...looks }: FiledGraph): TemporalGraph {
  const placeOn = (nodeIndex: number, day: number) => {
    const track = tracks[nodeIndex] ?? [];
    const along = (day - firstDay) / step;
    const before = Math.min(Math.max(Math.floor(along), 0), track.length / 2 - 2) * 2;
    const share = along - before / 2;
    const between = (at: number) =>
      (track[at] ?? 0) + ((track[at + 2] ?? 0) - (track[at] ?? 0)) * share;
    return { x: between(before), y: between(before + 1) };
  };
  return { ...looks, placeOn };
}

/** Files a graph by its places on every `step`-th day from `firstDay` up to at least `lastDay`, in hundredths. */
export function toFile(
  { placeOn, ...looks }: TemporalGraph,
  firstDay: number,
  lastDay: number,
  step: number,
): FiledGraph {
  const steps = Math.max(1, Math.ceil((lastDay - firstDay) / step));
  const days = Array.from({ length: steps + 1 }, (_, index) => firstDay + index * step);
  const round = (value: number) => Math.round(value * 100) / 100;
  const tracks = looks.nodes.map((_, node) =>
    days.flatMap((day) => {
      const { x, y } = placeOn(node, day);
      return [round(x), round(y)];
    }),
  );
  return { ...looks, firstDay, step, tracks };
}
