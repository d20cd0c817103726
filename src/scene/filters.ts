import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { type TieOnDay, tiesOnDay } from '../domain/snapshot.ts';
import { type Tie, type TieState, usdStanding } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** The filters that ask what a tie is, on whatever day. */
export type TieFilters = Pick<ViewState, 'kinds' | 'who' | 'orgs'>;

/** The filters that ask how a tie stands on a day. */
export type StateFilters = Pick<ViewState, 'standing' | 'amount'>;

/** All that decides which ties are let through. */
export type Filters = TieFilters & StateFilters;

interface Filtered extends TieFilters {
  readonly ties: readonly Tie[];
}

const lastFiltered = new WeakMap<IndexedLedger, Filtered>();

/** The ledger's ties that the filters let through on some day, as far as that does not depend on the day; the same array while the filters are the same objects, so that scrubbing filters once. */
export function filteredTies(ledger: IndexedLedger, filters: TieFilters): readonly Tie[] {
  const { kinds, who, orgs } = filters;
  const last = lastFiltered.get(ledger);
  if (last?.kinds === kinds && last.who === who && last.orgs === orgs) return last.ties;
  const ties = filterTies(ledger, filters);
  lastFiltered.set(ledger, { kinds, who, orgs, ties });
  return ties;
}

/** The same without remembering it: for asking what another choice would leave. */
export function filterTies(ledger: IndexedLedger, filters: TieFilters): readonly Tie[] {
  const isShown = organizationFilter(ledger, filters);
  return ledger.ties.filter(
    (tie) => filters.kinds.includes(tie.kind) && isShown(tie.from) && isShown(tie.to),
  );
}

/** Whether an organisation is one whose ties are let through. One that the ledger does not describe is a minor one of no kind. */
function organizationFilter(
  ledger: IndexedLedger,
  { who, orgs }: Pick<ViewState, 'who' | 'orgs'>,
): (id: string) => boolean {
  const hidden = new Set<OrganizationKind | undefined>(
    ORGANIZATION_KINDS.filter((kind) => !orgs.includes(kind)),
  );
  return (id) => {
    const organization = ledger.organization.get(id);
    return (who === 'all' || organization?.tier === 1) && !hidden.has(organization?.kind);
  };
}

/** Whether a tie in this state is let through. The amount is the sum of the deals that have the tie's standing; a deal without a known sum adds nothing. */
export function passes(state: TieState, { standing, amount }: StateFilters): boolean {
  if (standing !== 'any' && state.standing !== standing) return false;
  return amount === 0 || usdStanding(state.deals, state.standing) >= amount;
}

/** The ties that the filters let through as they stand on a day, sorted by id. A focus is not asked. */
export function tiesLetThrough(ledger: IndexedLedger, filters: Filters, day: Day): TieOnDay[] {
  return passing(tiesOnDay(filteredTies(ledger, filters), day), filters);
}

/** Those of a day's ties that pass. */
export function passing(ties: TieOnDay[], filters: StateFilters): TieOnDay[] {
  if (isStateless(filters)) return ties;
  return ties.filter((tie) => passes(tie, filters));
}

/** Whether news of a day about a tie is let through: the tie passes after it, or passed until then. Without a filter that asks how it stands, always. */
export function isNews({ spells }: Tie, day: Day, filters: StateFilters): boolean {
  if (isStateless(filters)) return true;
  return spells.some(
    (spell) =>
      spell.from <= day && (spell.to === null || day <= spell.to) && passes(spell, filters),
  );
}

/** Whether a tie passes on one day or another. */
export function everPasses({ spells }: Tie, filters: StateFilters): boolean {
  return isStateless(filters) || spells.some((spell) => passes(spell, filters));
}

function isStateless({ standing, amount }: StateFilters): boolean {
  return standing === 'any' && amount === 0;
}
