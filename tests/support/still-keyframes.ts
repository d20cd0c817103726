import type { Keyframes } from '../../src/layout/keyframes.ts';
import type { Point } from '../../src/layout/point.ts';
import { day } from './builders.ts';

/** Keyframes in which everybody stands still. */
export function stillKeyframes(places: ReadonlyMap<string, Point>): Keyframes {
  const tracks = [...places].map(([id, { x, y }]) => [id, { x: [x], y: [y] }] as const);
  return { first: day('2023-01-01'), step: 56, tracks: new Map(tracks) };
}
