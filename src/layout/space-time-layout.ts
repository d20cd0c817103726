import { WINDOW } from '../domain/time/window.ts';
import { fitFrame } from './fit-frame.ts';
import { type Body, type Spring, startForces } from './forces.ts';
import type { Keyframes } from './keyframes.ts';
import { type Moment, momentsOf, STEP } from './moments.ts';
import type { Point } from './point.ts';
import { pullTogether, type Rows } from './pull-together.ts';
import { leastStressed, type Solution } from './solution.ts';
import { startOnEllipse, startUnfolded } from './starts.ts';
import type { TemporalNetwork } from './temporal-network.ts';

/** Rounds of the forces: enough to tell which start is best, and to settle from it. */
const ROUNDS = { trial: 100, final: 600 } as const;
/** The forces' heat falls from 1 to the coolest by the same factor in every round. */
const COOLEST = 0.03;
/** How much a keyframe's neighbours in time count against its forces: more moves less, at the price of stress. */
const PULL = { many: 0.8, few: 1.5 } as const;
/** The pull between keyframes where an organisation is not there at both: free to go, but without haste. */
const LOOSE = 0.05;
/** The mass of who is not there. */
const LIGHTEST = 0.02;
/** Larger networks fold up easily, so they start unfolded; small ones do not gain by it. Each is tried from several sides. */
const MANY = 100;
const SIDES = { many: 5, few: 8 } as const;

/**
 * Everybody's place at every date, as one problem over space and time: each keyframe has its own force layout of the
 * ties around its date, and after every round of the forces all keyframes are pulled towards their neighbours in time
 * at once. No keyframe comes first, unlike in foresighted layout (Diehl & Görg, “Graphs, they are changing”, 2002) or
 * online layout (Frishman & Tal 2008); like DynNoSlice (Simonetto, Archambault & Kobourov 2018) it treats time as a
 * dimension, and it links consecutive layouts as Brandes & Mader (2011) found best. Of several starts the one with the
 * least stress is kept. A function of the network alone: no chance, no clock.
 */
export function spaceTimeLayout(network: TemporalNetwork): Keyframes {
  const moments = momentsOf(network);
  const starts = startsOf(network);
  const trials = starts.map((start) => relax(network, moments, start, ROUNDS.trial));
  const best = starts[leastStressed(network, moments, trials)] ?? [];
  const tracks = fitFrame(network, moments, relax(network, moments, best, ROUNDS.final));
  return { first: WINDOW.first, step: STEP, tracks };
}

function crowdOf({ organizations }: TemporalNetwork): keyof typeof PULL {
  return organizations.length > MANY ? 'many' : 'few';
}

function startsOf(network: TemporalNetwork): Point[][] {
  const crowd = crowdOf(network);
  const sides = SIDES[crowd];
  const start = crowd === 'many' ? startUnfolded : startOnEllipse;
  return Array.from({ length: sides }, (_, side) => start(network, side / sides));
}

function relax(
  network: TemporalNetwork,
  moments: readonly Moment[],
  start: readonly Point[],
  rounds: number,
): Solution {
  const rowsOf = (axis: 'x' | 'y') =>
    moments.map(() => Float64Array.from(start, (place) => place[axis]));
  const solution: Solution = { x: rowsOf('x'), y: rowsOf('y') };
  const couplings = couplingsOf(network, moments);
  const pull = PULL[crowdOf(network)];
  const masses = massesOf(network, moments);
  const stages = moments.map((moment, keyframe) => stageOf(network, moment, keyframe, solution));
  for (let round = 0; round < rounds; round++) {
    const heat = COOLEST ** (round / (rounds - 1));
    for (const stage of stages) stage(heat);
    pullTogether(solution.x, couplings, masses, pull * heat);
    pullTogether(solution.y, couplings, masses, pull * heat);
  }
  return solution;
}

/** One keyframe's simulation: each call lets the forces act once, at a heat, from where the solution is. */
function stageOf(
  { organizations }: TemporalNetwork,
  { pairs, presence }: Moment,
  keyframe: number,
  solution: Solution,
): (heat: number) => void {
  const there = organizations.flatMap((id, index) => {
    const share = presence.get(id);
    const body: Body = { id, presence: share ?? 0, x: 0, y: 0 };
    return share === undefined ? [] : [{ index, body }];
  });
  const springs: Spring[] = pairs.map(({ pair, presence: share }) => ({
    source: pair.from,
    target: pair.to,
    presence: share,
  }));
  const [xs, ys] = [solution.x[keyframe], solution.y[keyframe]];
  const simulation = startForces(
    there.map(({ body }) => body),
    springs,
  ).alphaDecay(0);
  return (heat) => {
    if (!xs || !ys) return;
    for (const { index, body } of there) {
      body.x = xs[index] ?? 0;
      body.y = ys[index] ?? 0;
    }
    simulation.alpha(heat).tick();
    for (const { index, body } of there) {
      xs[index] = body.x ?? 0;
      ys[index] = body.y ?? 0;
    }
  };
}

/** How much each organisation's own place at a keyframe counts: in busy times more, and hardly at all where it is hardly there, so that it enters where it will stand. */
function massesOf({ organizations }: TemporalNetwork, moments: readonly Moment[]): Rows {
  return moments.map(({ presence, weight }) =>
    Float64Array.from(organizations, (id) => weight * Math.max(LIGHTEST, presence.get(id) ?? 0)),
  );
}

/** How firmly each organisation's neighbouring keyframes hold together. */
function couplingsOf({ organizations }: TemporalNetwork, moments: readonly Moment[]): Rows {
  return moments.slice(1).map((moment, keyframe) =>
    Float64Array.from(organizations, (id) => {
      const before = moments[keyframe]?.presence.get(id) ?? 0;
      return LOOSE + (1 - LOOSE) * Math.min(before, moment.presence.get(id) ?? 0);
    }),
  );
}
