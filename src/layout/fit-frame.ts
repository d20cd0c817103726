import type { Track } from './keyframes.ts';
import type { Moment } from './moments.ts';
import { FRAME } from './point.ts';
import type { Solution } from './solution.ts';
import type { TemporalNetwork } from './temporal-network.ts';

/**
 * Scales a solution, by one factor for all dates, so that everybody who is there stays inside the frame, and centres
 * it: so a distance means the same on every day. Coordinates in layout units.
 */
export function fitFrame(
  { organizations }: TemporalNetwork,
  moments: readonly Moment[],
  { x, y }: Solution,
): ReadonlyMap<string, Track> {
  const there = moments.map(({ presence }) =>
    organizations.flatMap((id, index) => (presence.has(id) ? [index] : [])),
  );
  const valuesOf = (rows: Solution['x']) =>
    rows.flatMap((row, keyframe) => (there[keyframe] ?? []).map((index) => row[index] ?? 0));
  const [acrossX, acrossY] = [extentOf(valuesOf(x)), extentOf(valuesOf(y))];
  const scale = Math.min(FRAME.x / (acrossX.reach || 1), FRAME.y / (acrossY.reach || 1));
  const entries = organizations.map((id, index): [string, Track] => [
    id,
    {
      x: x.map((row) => scale * ((row[index] ?? 0) - acrossX.middle)),
      y: y.map((row) => scale * ((row[index] ?? 0) - acrossY.middle)),
    },
  ]);
  return new Map(entries);
}

function extentOf(values: readonly number[]): { middle: number; reach: number } {
  const least = values.reduce((least, value) => Math.min(least, value), Infinity);
  const most = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return values.length === 0
    ? { middle: 0, reach: 0 }
    : { middle: (least + most) / 2, reach: (most - least) / 2 };
}
