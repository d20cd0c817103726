import { useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import { ledgerOn } from '../domain/basis.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** A ledger dated by a view's basis; the same object until one of them changes. */
export function useDated(recorded: Dataset, basis: ViewState['basis']): Dataset {
  return useMemo(
    () => ({ ...recorded, ledger: ledgerOn(recorded.ledger, basis) }),
    [recorded, basis],
  );
}
