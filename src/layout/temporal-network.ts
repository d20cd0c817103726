import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { pairKey } from '../domain/ledger.ts';
import type { Tie } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import { ALLIANCE_KINDS } from '../domain/vocabulary.ts';

/** Days from `from` up to, not including, `to`, which is infinite for what has not ended; either end may lie outside the window. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Two organisations, the smaller id first, and when some tie joins them: spans in order that do not touch. */
export interface TimedPair {
  readonly from: string;
  readonly to: string;
  readonly spans: readonly Span[];
}

/** What the layout knows: who is shown, who is joined when, and the days within the window on which a tie changes, the first day of the window before them. Everything sorted. */
export interface TemporalNetwork {
  readonly organizations: readonly string[];
  readonly pairs: readonly TimedPair[];
  readonly changeDays: readonly Day[];
}

/**
 * The network that rules the places of those shown. Alliances join; rivalry and the like do so only for an
 * organisation that has no alliance at all, which would else stand nowhere near those it has to do with. Filters and
 * the order of records make no difference.
 */
export function networkOf(ledger: IndexedLedger, who: 'core' | 'all'): TemporalNetwork {
  const isShown = (id: string) => who === 'all' || ledger.organization.get(id)?.tier === 1;
  const shown = ledger.ties.filter(({ from, to }) => isShown(from) && isShown(to));
  const allied = shown.filter(({ kind }) => (ALLIANCE_KINDS as readonly string[]).includes(kind));
  const known = new Set(allied.flatMap(({ from, to }) => [from, to]));
  const others = shown.filter(({ from, to }) => !known.has(from) || !known.has(to));
  const organizations = [...ledger.organization.keys()].filter(isShown);
  return temporalNetwork(organizations, [...allied, ...others]);
}

/** The network of some ties between some organisations. */
export function temporalNetwork(
  organizations: readonly string[],
  ties: readonly Pick<Tie, 'from' | 'to' | 'spells'>[],
): TemporalNetwork {
  const byPair = new Map<string, Span[]>();
  for (const { from, to, spells } of ties) {
    const key = pairKey(from, to);
    byPair.set(key, [...(byPair.get(key) ?? []), ...spells.flatMap(withinWindow)]);
  }
  const pairs = [...byPair.keys()].sort().flatMap((key): TimedPair[] => {
    const [from = '', to = ''] = key.split(' ');
    const spans = merged(byPair.get(key) ?? []);
    return spans.length > 0 ? [{ from, to, spans }] : [];
  });
  const turns = ties.flatMap(({ spells }) => spells.flatMap(({ from, to }) => [from, to ?? from]));
  const changeDays = turns.filter((day) => WINDOW.first < day && day <= WINDOW.last);
  return {
    organizations: [...new Set(organizations)].sort(),
    pairs,
    changeDays: [...new Set([WINDOW.first, ...changeDays])].sort((a, b) => a - b),
  };
}

/** A spell that reaches into the window; its ends are kept, for the window's first and last keyframes look beyond it. */
function withinWindow({ from, to }: { from: Day; to: Day | null }): Span[] {
  const end = to ?? Number.POSITIVE_INFINITY;
  return from <= WINDOW.last && end > WINDOW.first ? [{ from, to: end }] : [];
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  const apart: Span[] = [];
  for (const span of sorted) {
    const last = apart.at(-1);
    if (!last || span.from > last.to) apart.push(span);
    else if (span.to > last.to) apart[apart.length - 1] = { from: last.from, to: span.to };
  }
  return apart;
}

/** The pairs joined on a day, in the order of the network. */
export function pairsOn(network: TemporalNetwork, day: Day): TimedPair[] {
  return network.pairs.filter(({ spans }) => spans.some(({ from, to }) => from <= day && day < to));
}
