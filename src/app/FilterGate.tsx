import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { useSession } from '../store/session-store.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { Arriving } from './Arriving.tsx';
import { FilterDialog } from './lazy-views.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** The filters, while they are asked for. */
export function FilterGate({ ledger, view, words }: Props) {
  const isOpen = useSession((session) => session.dialog === 'filters');
  if (!isOpen) return null;
  return (
    <Arriving words={words}>
      <FilterDialog ledger={ledger} view={view} words={words} />
    </Arriving>
  );
}
