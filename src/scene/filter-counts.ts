import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { tiesIfShown } from './shown-ties.ts';

/** The amounts to choose from, in US dollars, ascending; 0 lets all through. */
export const AMOUNT_STEPS = [0, 1e8, 1e9, 1e10, 5e10, 1e11] as const;

/** What each choice would leave on the view's day, given every other filter. */
export interface FilterCounts {
  /** Ties now. */
  readonly shown: number;
  /** Organisations of each kind with a tie, if the kind were let through with those that are. */
  readonly organizations: ReadonlyMap<OrganizationKind, number>;
  readonly standing: Readonly<Record<ViewState['standing'], number>>;
  /** Ties by the amount that they reach at least: the steps, and the view's own. */
  readonly amount: ReadonlyMap<number, number>;
  readonly who: Readonly<Record<ViewState['who'], number>>;
  readonly rest: Readonly<Record<ViewState['rest'], number>>;
}

/** Counts for every choice. A choice already made counts what is there. */
export function countChoices(ledger: IndexedLedger, view: ViewState): FilterCounts {
  const ties = (change: Partial<ViewState>) => tiesIfShown(ledger, { ...view, ...change });
  const count = (change: Partial<ViewState>) => ties(change).length;
  return {
    shown: count({}),
    organizations: new Map(
      ORGANIZATION_KINDS.map((kind) => {
        const shown = ties({ orgs: [...view.orgs, kind] });
        const ids = new Set(shown.flatMap(({ tie }) => [tie.from, tie.to]));
        const own = [...ids].filter((id) => ledger.organization.get(id)?.kind === kind);
        return [kind, own.length];
      }),
    ),
    standing: {
      any: count({ standing: 'any' }),
      'in-force': count({ standing: 'in-force' }),
      reported: count({ standing: 'reported' }),
    },
    amount: new Map([...AMOUNT_STEPS, view.amount].map((amount) => [amount, count({ amount })])),
    who: { core: count({ who: 'core' }), all: count({ who: 'all' }) },
    rest: { dim: count({ rest: 'dim' }), hide: count({ rest: 'hide' }) },
  };
}
