import type { Effect, Terms, TermsPatch } from './ledger.ts';
import type { Outcome } from './outcome.ts';
import type { AmountKind, DealStanding } from './vocabulary.ts';

type TermKey = keyof Terms;

/** A term with the running number of the effect that set it, so that the latest word wins across a tie's deals. */
interface SetTerm {
  readonly value: NonNullable<Terms[TermKey]>;
  readonly order: number;
}

/** One agreement inside a tie as it stands after some event. Amount in US dollars: the deal's total as last stated. */
export interface Deal {
  readonly id: string;
  readonly standing: DealStanding;
  readonly since: string;
  readonly amountUsd: number | null;
  readonly amountKind: AmountKind | null;
  readonly terms: { readonly [Key in TermKey]?: SetTerm };
}

const RESULTING: Readonly<Record<Exclude<Outcome, 'nothing'>, DealStanding | null>> = {
  enforce: 'in-force',
  report: 'reported',
  close: 'ended',
  withdraw: 'ended',
  adjust: null,
};

/** Whether the outcome has anything to do to a deal of this standing; `undefined` is a deal nobody has spoken of. */
export function applies(outcome: Outcome, standing: DealStanding | undefined): boolean {
  const stands = standing === 'in-force' || standing === 'reported';
  if (outcome === 'enforce') return true;
  if (outcome === 'report') return standing !== 'in-force';
  if (outcome === 'withdraw') return standing === 'reported';
  return outcome !== 'nothing' && stands;
}

/**
 * The deal after an effect that applies to it. Terms and amount not named carry on, but not out of a deal that had
 * ended, and a withdrawal sets none; `since` moves only with the standing.
 */
export function amendDeal(
  before: Deal | undefined,
  effect: Effect,
  id: string,
  outcome: Exclude<Outcome, 'nothing'>,
  date: string,
  order: number,
): Deal {
  const standing = RESULTING[outcome] ?? before?.standing ?? 'in-force';
  const carried = before?.standing === 'ended' ? undefined : before;
  const { amount, terms }: Partial<Effect> = outcome === 'withdraw' ? {} : effect;
  return {
    id,
    standing,
    since: before?.standing === standing ? before.since : date,
    amountUsd: amount ? amount.usd : (carried?.amountUsd ?? null),
    amountKind: amount ? amount.kind : (carried?.amountKind ?? null),
    terms: amendTerms(carried?.terms ?? {}, terms ?? {}, order),
  };
}

function amendTerms(before: Deal['terms'], patch: TermsPatch, order: number): Deal['terms'] {
  const after: Record<string, SetTerm> = { ...before };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete after[key];
    else after[key] = { value, order };
  }
  return after;
}

/** The terms of several deals read as one: for each term the value set last. */
export function combineTerms(deals: readonly Deal[]): Terms {
  const latest = new Map<string, SetTerm>();
  for (const deal of deals) {
    for (const [key, term] of Object.entries(deal.terms)) {
      const known = latest.get(key);
      if (!known || known.order < term.order) latest.set(key, term);
    }
  }
  const sorted = [...latest].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, term]) => [key, term.value])) as Terms;
}
