import type { Day } from '../domain/time/day.ts';
import type { Point } from './point.ts';

/** An organisation's way through time: the control points of a curve, in layout units, one a keyframe. */
export interface Track {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Where everybody stands at any date: a keyframe on `first` and every `step` days from there. */
export interface Keyframes {
  readonly first: Day;
  readonly step: number;
  readonly tracks: ReadonlyMap<string, Track>;
}

/** The four control points that rule a day, and how much each counts. */
interface Blend {
  readonly indices: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Where each organisation stands on a day, fractions of one included, or null where it has no place: a point of the uniform
 * cubic B-spline over its keyframes (de Boor, *A Practical Guide to Splines*, 1978), so that it glides without a corner. Only
 * +, −, × and ÷ are used, so that every engine gives the same bits.
 */
export function placerOn(keyframes: Keyframes, day: number): (id: string) => Point | null {
  const { tracks } = keyframes;
  const length = tracks.values().next().value?.x.length ?? 0;
  const blend = blendOn(keyframes, day, length);
  return (id) => {
    const track = tracks.get(id);
    return track ? pointOf(track, blend) : null;
  };
}

/** Where one organisation stands on a day, or null where it has no place. */
export function placeOn(keyframes: Keyframes, id: string, day: Day): Point | null {
  return placerOn(keyframes, day)(id);
}

/** Where everybody stands on a day, in the order of the tracks. */
export function placesOn(keyframes: Keyframes, day: Day): ReadonlyMap<string, Point> {
  const placeOf = placerOn(keyframes, day);
  const places = new Map<string, Point>();
  for (const id of keyframes.tracks.keys()) {
    const place = placeOf(id);
    if (place) places.set(id, place);
  }
  return places;
}

/** The four keyframes around a day; beyond the first and the last they repeat, so that places outside stand still. */
function blendOn({ first, step }: Keyframes, day: number, length: number): Blend {
  const along = Math.min(Math.max((day - first) / step, 0), Math.max(length - 1, 0));
  const before = Math.floor(along);
  const t = along - before;
  const inside = (index: number) => Math.min(Math.max(index, 0), length - 1);
  return {
    indices: [before - 1, before, before + 1, before + 2].map(inside),
    weights: [
      ((1 - t) * (1 - t) * (1 - t)) / 6,
      (3 * t * t * t - 6 * t * t + 4) / 6,
      (-3 * t * t * t + 3 * t * t + 3 * t + 1) / 6,
      (t * t * t) / 6,
    ],
  };
}

function pointOf({ x, y }: Track, { indices, weights }: Blend): Point {
  return { x: blended(x, indices, weights), y: blended(y, indices, weights) };
}

/** The weighted mean, counted from one of the four, so that who stands still stands still to the bit. */
function blended(
  values: readonly number[],
  indices: readonly number[],
  weights: readonly number[],
): number {
  const from = values[indices[1] ?? 0] ?? 0;
  let away = 0;
  for (let control = 0; control < 4; control++) {
    away += (weights[control] ?? 0) * ((values[indices[control] ?? 0] ?? 0) - from);
  }
  return from + away;
}
