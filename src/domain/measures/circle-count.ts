import type { MoneyPurpose } from './money-flow.ts';

/** Money that flows from one organisation to another; organisations are numbers. */
interface Flow {
  readonly payer: number;
  readonly payee: number;
  readonly purpose: MoneyPurpose;
}

/** How many money circles there are while flows begin (1) and end (-1). */
export interface CircleCount {
  change(flow: Flow, step: 1 | -1): void;
  read(): number;
}

/** How many flows of each purpose lead from one organisation to another. */
type Flows = { readonly [Purpose in MoneyPurpose]: number };

const NONE: Flows = { stake: 0, supply: 0 };

/** The purposes of flows as bits, so that those of a whole way are one number. */
const [STAKE, SUPPLY] = [1, 2];
const BOTH = STAKE | SUPPLY;

/** The count for so many organisations, between which no money flows yet. */
export function createCircleCount(size: number): CircleCount {
  const flowsFrom = Array.from({ length: size }, () => new Map<number, Flows>());
  let count = 0;

  const purposes = (from: number, to: number) => purposesOf(flowsFrom[from]?.get(to) ?? NONE);

  /** The ways of one to three steps from `start` to `goal` on which nobody is met twice, counted by their purposes. */
  function waysBetween(start: number, goal: number): readonly number[] {
    const ways = [0, 0, 0, 0];
    for (const [second, flows] of flowsFrom[start] ?? []) {
      const first = purposesOf(flows);
      if (second === goal) countWay(ways, first);
      else countLongerWays(ways, [start, second, goal], first);
    }
    return ways;
  }

  function countLongerWays(
    ways: number[],
    [start, second, goal]: readonly [number, number, number],
    first: number,
  ): void {
    for (const [third, flows] of flowsFrom[second] ?? []) {
      const soFar = first | purposesOf(flows);
      const last = third === start ? 0 : purposes(third, goal);
      if (third === goal || last > 0) countWay(ways, soFar | last);
    }
  }

  return {
    change({ payer, payee, purpose }, step) {
      if (payer === payee) return;
      const before = flowsFrom[payer]?.get(payee) ?? NONE;
      const after = { ...before, [purpose]: before[purpose] + step };
      const [old, now] = [purposesOf(before), purposesOf(after)];
      if (now === 0) flowsFrom[payer]?.delete(payee);
      else flowsFrom[payer]?.set(payee, after);
      if (old === now) return;
      const back = waysBetween(payee, payer);
      count += circlesOf(back, now) - circlesOf(back, old);
    },
    read: () => count,
  };
}

function purposesOf({ stake, supply }: Flows): number {
  return (stake > 0 ? STAKE : 0) | (supply > 0 ? SUPPLY : 0);
}

function countWay(ways: number[], way: number): void {
  ways[way] = (ways[way] ?? 0) + 1;
}

/** How many of the ways back make a circle with a step of these purposes; none where it has none. */
function circlesOf(waysBack: readonly number[], step: number): number {
  if (step === 0) return 0;
  return waysBack.reduce((sum, ways, way) => sum + ((way | step) === BOTH ? ways : 0), 0);
}
