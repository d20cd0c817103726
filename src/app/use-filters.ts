import { useMemo } from 'react';
import type { Filters } from '../scene/filters.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** The filters of a view, as the same object until one of them changes. */
export function useFilters({ kinds, who, orgs, standing, amount }: ViewState): Filters {
  return useMemo(
    () => ({ kinds, who, orgs, standing, amount }),
    [kinds, who, orgs, standing, amount],
  );
}
