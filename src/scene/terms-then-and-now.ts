import { isEqual } from '../domain/equal.ts';
import type { Spell, Tie, TieState } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { contains } from '../domain/time/interval.ts';

/** How a tie stood over some days: at its beginning, before what changed last, or on the day. `to` is the first day on which it was otherwise. Null state: it does not stand. */
export interface TermsColumn {
  readonly role: 'start' | 'before' | 'now';
  readonly from: Day;
  readonly to: Day | null;
  readonly state: TieState | null;
}

/** What a tie's parties had agreed at its beginning and before the last change next to what holds on the day. The first two are left out where they would say what the next one says; empty before the tie first stands. */
export function termsThenAndNow({ spells }: Pick<Tie, 'spells'>, day: Day): readonly TermsColumn[] {
  const runs = joinAlike(spells.filter(({ from }) => from <= day));
  const last = runs.at(-1);
  if (!last) return [];
  const stands = contains(last, day);
  const earlier = stands ? runs.slice(0, -1) : runs;
  const before = earlier.at(-1);
  const start = earlier.length > 1 ? earlier[0] : undefined;
  return [
    ...(start && !saysTheSame(start, before) ? [column('start', start)] : []),
    ...(before ? [column('before', before)] : []),
    stands ? column('now', last) : { role: 'now', from: last.to ?? day, to: null, state: null },
  ];
}

function column(role: TermsColumn['role'], { from, to, ...state }: Spell): TermsColumn {
  return { role, from, to, state };
}

/** Spells that follow on each other and tell the same as one, with the last one's deals. */
function joinAlike(spells: readonly Spell[]): Spell[] {
  const runs: Spell[] = [];
  for (const spell of spells) {
    const last = runs.at(-1);
    if (last?.to === spell.from && saysTheSame(last, spell)) {
      runs.splice(-1, 1, { ...spell, from: last.from });
    } else runs.push(spell);
  }
  return runs;
}

function saysTheSame(a: TieState, b: TieState | undefined): boolean {
  return b !== undefined && isEqual(toldOf(a), toldOf(b));
}

/** What a reader is told of a state: its standing, its terms, and the sums of the deals that have not ended. */
function toldOf({ standing, terms, deals }: TieState) {
  const sums = deals
    .filter((deal) => deal.standing !== 'ended' && deal.amountUsd !== null)
    .map(({ id, standing: dealStanding, amountUsd, amountKind }) => ({
      id,
      dealStanding,
      amountUsd,
      amountKind,
    }));
  return { standing, terms, sums };
}
