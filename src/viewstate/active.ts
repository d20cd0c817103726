import { isEqual } from '../domain/equal.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

const FILTERS = ['kinds', 'orgs', 'standing', 'amount', 'who'] as const;
const CLEARED = [...FILTERS, 'focus', 'vs', 'basis', 'show'] as const;

/** How many filters differ from those of a link that sets none. */
export function countFilters(view: ViewState): number {
  return FILTERS.filter((filter) => isSet(view, filter)).length;
}

/** What of a view there is to clear, by the names of the link grammar; what is picked does not count. */
export function whatIsSet(view: ViewState): readonly (typeof CLEARED)[number][] {
  return CLEARED.filter((field) => isSet(view, field));
}

function isSet(view: ViewState, field: keyof ViewState): boolean {
  return !isEqual(view[field], DEFAULT_VIEW[field]);
}
