import { groupBy } from '../group-by.ts';
import type { TieOnDay } from '../snapshot.ts';

import { type DealOnDay, usdStanding } from '../ties.ts';
import type { Standing } from '../vocabulary.ts';
import { type MoneyPurpose, moneyFlowOf } from './money-flow.ts';

/** The money that flows from one organisation to another; `deals` are those that stand, in the order of their ties. */
export interface MoneyStep {
  readonly from: string;
  readonly to: string;
  readonly purposes: readonly MoneyPurpose[];
  readonly standing: Standing;
  readonly ties: readonly string[];
  readonly deals: readonly (DealOnDay & { readonly tie: string })[];
}

/** A way on which money comes back to where it started. `organizations` in the order of the money, the smallest id first; `steps` likewise, the last one leading back. */
export interface MoneyCircle {
  readonly id: string;
  readonly organizations: readonly string[];
  readonly ties: readonly string[];
  readonly standing: Standing;
  readonly steps: readonly MoneyStep[];
}

/** The most organisations that a money circle holds. */
const MOST_IN_CIRCLE = 4;

type StepsFrom = ReadonlyMap<string, readonly MoneyStep[]>;

/** The simple directed cycles of money among the ties of a day that hold two to four organisations, some money put in and some supply paid for; sorted by id. Reported when one of the steps rests on reports. */
export function moneyCircles(ties: readonly TieOnDay[]): readonly MoneyCircle[] {
  const stepsFrom = groupBy(stepsAmong(ties), ({ from }) => from);
  const ways = [...stepsFrom.keys()].flatMap((start) => waysBack(start, [], stepsFrom));
  return ways
    .filter(mixesPurposes)
    .map(circleOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every way from the end of `way` back to `start` over organisations with larger ids, so that each circle is found once. */
function waysBack(start: string, way: readonly MoneyStep[], stepsFrom: StepsFrom): MoneyStep[][] {
  const here = way.at(-1)?.to ?? start;
  return (stepsFrom.get(here) ?? []).flatMap((step) => {
    if (step.to === start) return [[...way, step]];
    const visited = way.some(({ to }) => to === step.to);
    if (step.to < start || visited || way.length === MOST_IN_CIRCLE - 1) return [];
    return waysBack(start, [...way, step], stepsFrom);
  });
}

function mixesPurposes(steps: readonly MoneyStep[]): boolean {
  const purposes = new Set(steps.flatMap((step) => step.purposes));
  return purposes.has('stake') && purposes.has('supply');
}

function circleOf(steps: readonly MoneyStep[]): MoneyCircle {
  const organizations = steps.map(({ from }) => from);
  return {
    id: organizations.join('.'),
    organizations,
    ties: steps.flatMap((step) => step.ties).sort(),
    standing: steps.every(({ standing }) => standing === 'in-force') ? 'in-force' : 'reported',
    steps,
  };
}

function stepsAmong(ties: readonly TieOnDay[]): MoneyStep[] {
  const flows = ties.flatMap((tie) => {
    const flow = moneyFlowOf(tie);
    return flow && flow.payer !== flow.payee ? [{ ...flow, tie }] : [];
  });
  const byStep = groupBy(flows, ({ payer, payee }) => `${payer} ${payee}`);
  return [...byStep.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const carriers = alike.map(({ tie }) => tie);
    return {
      from: first.payer,
      to: first.payee,
      purposes: [...new Set(alike.map(({ purpose }) => purpose))].sort(),
      standing: carriers.every(restsOnReports) ? 'reported' : 'in-force',
      ties: carriers.map(({ id }) => id).sort(),
      deals: carriers.flatMap(standingDeals),
    };
  });
}

function standingDeals(tie: TieOnDay): MoneyStep['deals'] {
  const standing = tie.deals.filter((deal) => deal.standing !== 'ended');
  return standing.map((deal) => ({ tie: tie.id, ...deal }));
}

/** A tie in force may be the smaller part of what is told: a stake of $100m bought and a letter of intent over $100bn. Then its money is reported money. */
function restsOnReports(tie: TieOnDay): boolean {
  return (
    tie.standing === 'reported' ||
    usdStanding(tie.deals, 'reported') > usdStanding(tie.deals, 'in-force')
  );
}
