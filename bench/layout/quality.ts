import type { Day } from '../../src/domain/time/day.ts';
import type { Point } from '../../src/layout/point.ts';
import { pathLengths, stressOf } from '../../src/layout/stress.ts';
import { pairsOn, type TemporalNetwork } from '../../src/layout/temporal-network.ts';

/** Places of at least everybody who is tied on a day. */
export type Places = ReadonlyMap<string, Point>;

/** Means over all change days: `movement` as a share of the layout's radius a change day, `stress` without a unit. */
export interface Quality {
  readonly movement: number;
  readonly stress: number;
}

/** Who is tied on a day and how far apart they are, which is the same for every layout. */
interface DayToPlace {
  readonly day: Day;
  readonly ids: readonly string[];
  readonly lengths: Uint8Array;
}

/** Measures layouts of one network: call it with where a layout puts everybody on each change day, asked for in order of time. */
export function qualityMeter(
  network: TemporalNetwork,
): (placesOn: (day: Day) => Places) => Quality {
  const days = network.changeDays.map((day): DayToPlace => {
    const pairs = pairsOn(network, day);
    const ids = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))].sort();
    return { day, ids, lengths: pathLengths(ids, pairs) };
  });
  return (placesOn) => {
    const drawn = days.map(({ day, ids, lengths }) => {
      const places = placesOn(day);
      const tied = new Map(ids.map((id) => [id, places.get(id) ?? { x: 0, y: 0 }]));
      return { tied, stress: stressOf([...tied.values()], lengths) };
    });
    const shifts = drawn.slice(1).map(({ tied }, index) => shift(drawn[index]?.tied, tied));
    return { movement: mean(shifts), stress: mean(drawn.map(({ stress }) => stress)) };
  };
}

/** How far those who are tied before and after moved on average, as a share of the later layout's radius (root mean square from its middle). */
function shift(before: Places | undefined, after: Places): number {
  const stayed = [...after].flatMap(([id, place]) => {
    const earlier = before?.get(id);
    return earlier ? [Math.hypot(place.x - earlier.x, place.y - earlier.y)] : [];
  });
  return stayed.length === 0 ? 0 : mean(stayed) / radiusOf([...after.values()]);
}

/** Root mean square of the distances from the middle, in layout units. */
export function radiusOf(places: readonly Point[]): number {
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  return Math.sqrt(mean(places.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
