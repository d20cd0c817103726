import { addDays, type Day } from '../domain/time/day.ts';
import { clampDay } from '../domain/time/interval.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { Span, TemporalNetwork, TimedPair } from './temporal-network.ts';

/** Days from keyframe to keyframe: eight weeks. Shorter steps gave the same stress and movement and a larger file. */
export const STEP = 56;

/** The network around a keyframe, as of the window's nearest day: how much of each pair and of each organisation is there, from 0 to 1, and how much happens. */
export interface Moment {
  readonly day: Day;
  readonly pairs: readonly { readonly pair: TimedPair; readonly presence: number }[];
  readonly presence: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** The moments of all keyframes: from the first day of the window to its last or a little beyond. */
export function momentsOf(network: TemporalNetwork): Moment[] {
  const count = Math.ceil((WINDOW.last - WINDOW.first) / STEP) + 1;
  const days = Array.from({ length: count }, (_, keyframe) =>
    addDays(WINDOW.first, keyframe * STEP),
  );
  const happenings = days.map((day) => weightOf(network, day));
  const mean = happenings.reduce((sum, weight) => sum + weight, 0) / count;
  return days.map((day, keyframe) => {
    const weight = (happenings[keyframe] ?? 0) / mean + 0.05;
    return { ...momentOn(network, clampDay(day, WINDOW.first, WINDOW.last)), weight };
  });
}

function momentOn(network: TemporalNetwork, day: Day): Omit<Moment, 'weight'> {
  const pairs = network.pairs
    .map((pair) => ({ pair, presence: shareOf(pair.spans, day) }))
    .filter(({ presence }) => presence > 0.001);
  const presence = new Map<string, number>();
  for (const { pair, presence: share } of pairs) {
    for (const id of [pair.from, pair.to]) {
      presence.set(id, Math.max(presence.get(id) ?? 0, share));
    }
  }
  const tied = new Set(network.pairs.flatMap(({ from, to }) => [from, to]));
  for (const id of network.organizations) if (!tied.has(id)) presence.set(id, 1);
  return { day, pairs, presence };
}

/** How often something changes around a day: changes count less the further off they are, none beyond two steps. */
function weightOf({ changeDays }: TemporalNetwork, day: Day): number {
  return changeDays.reduce(
    (sum, change) => sum + Math.max(0, 1 - Math.abs(change - day) / (2 * STEP)),
    0,
  );
}

/** The share of the time around a day that spans cover, counted with a triangle's weight that falls to nothing one step off. */
function shareOf(spans: readonly Span[], day: Day): number {
  const until = (other: number) => triangleUntil((other - day) / STEP);
  return spans.reduce((sum, { from, to }) => sum + until(to) - until(from), 0);
}

/** The area of a triangle over −1…1 of area 1, left of a place. */
function triangleUntil(place: number): number {
  const inside = Math.min(Math.max(place, -1), 1);
  return inside < 0 ? (1 + inside) ** 2 / 2 : 1 - (1 - inside) ** 2 / 2;
}
