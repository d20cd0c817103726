import type { Claim, Source } from '../domain/background.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { type LedgerEvent, pairKey } from '../domain/ledger.ts';
import { type TieOnDay, tieOnDay } from '../domain/snapshot.ts';
import type { Tie } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { TIE_KINDS } from '../domain/vocabulary.ts';
import { type TermsColumn, termsThenAndNow } from './terms-then-and-now.ts';
import { claimsAbout, newestFirst } from './told-events.ts';

/** What is told of a tie. `parallel` are the other ties between its parties that stand or stood or will, in either direction. */
export interface TieScene {
  readonly type: 'tie';
  readonly tie: Tie;
  readonly onDay: TieOnDay | null;
  readonly terms: readonly TermsColumn[];
  readonly parallel: readonly { readonly tie: Tie; readonly onDay: TieOnDay | null }[];
  readonly events: readonly LedgerEvent[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** The details of a tie. Its claims are those about it and those about its events. */
export function tieDetails(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  tie: Tie,
  day: Day,
): TieScene {
  const events = newestFirst(ledger, (tieId) => tieId === tie.id);
  const cited = events.flatMap(({ id }) => background?.event.get(id)?.sources ?? []);
  const targets = [`tie.${tie.id}`, ...events.map(({ id }) => `event.${id}`)];
  return {
    type: 'tie',
    tie,
    onDay: tieOnDay(tie, day),
    terms: termsThenAndNow(tie, day),
    parallel: parallelTo(tie, ledger).map((other) => ({ tie: other, onDay: tieOnDay(other, day) })),
    events,
    sources: background ? sourcesNamed(background, cited) : [],
    claims: claimsAbout(background, targets),
  };
}

/** In the order of the kinds, and of the ids within a kind. */
function parallelTo(tie: Tie, { ties }: IndexedLedger): Tie[] {
  const pair = pairKey(tie.from, tie.to);
  const others = ties.filter(
    ({ id, from, to, spells }) => id !== tie.id && spells.length > 0 && pairKey(from, to) === pair,
  );
  return others.sort((a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind));
}
