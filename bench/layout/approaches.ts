import type { Day } from '../../src/domain/time/day.ts';
import { type Body, type Spring, startForces } from '../../src/layout/forces.ts';
import { pairsOn, type TemporalNetwork } from '../../src/layout/temporal-network.ts';
import type { Places } from './quality.ts';

const TICKS = 300;

interface Joined {
  readonly from: string;
  readonly to: string;
}

/** Every date laid out afresh, from d3-force's own starting places. */
export function coldStart(network: TemporalNetwork): (day: Day) => Places {
  return (day) => settle(pairsOn(network, day), new Map());
}

/** The standard approach: every date laid out from where the one before it ended, with full heat; who enters starts where d3-force puts it. */
export function warmStart(network: TemporalNetwork): (day: Day) => Places {
  let before: ReadonlyMap<string, Body> = new Map();
  return (day) => {
    before = settle(pairsOn(network, day), before);
    return placesOf(before);
  };
}

/** One layout of all ties that ever were, the same on every date. */
export function unionPinned(network: TemporalNetwork): (day: Day) => Places {
  const places = placesOf(settle(network.pairs, new Map()));
  return () => places;
}

function settle(
  pairs: readonly Joined[],
  before: ReadonlyMap<string, Body>,
): ReadonlyMap<string, Body & { x: number; y: number }> {
  const ids = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))].sort();
  const bodies = ids.map((id): Body => {
    const { x, y, vx, vy } = before.get(id) ?? {};
    return x === undefined || y === undefined
      ? { id, presence: 1 }
      : { id, presence: 1, x, y, vx: vx ?? 0, vy: vy ?? 0 };
  });
  const springs = pairs.map(({ from, to }): Spring => ({ source: from, target: to, presence: 1 }));
  startForces(bodies, springs).tick(TICKS);
  return new Map(bodies.map((body) => [body.id, { ...body, x: body.x ?? 0, y: body.y ?? 0 }]));
}

function placesOf(bodies: ReadonlyMap<string, Body>): Places {
  return new Map([...bodies].map(([id, { x = 0, y = 0 }]) => [id, { x, y }]));
}
