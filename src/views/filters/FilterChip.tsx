import type { Words } from '../../i18n/words.ts';
import { openDialog } from '../../store/session-store.ts';
import { useView } from '../../store/view-store.ts';
import { countFilters } from '../../viewstate/active.ts';

/** The door to the filters, with how many are set. */
export function FilterChip({ words }: { readonly words: Words }) {
  const { explore } = words.messages;
  const count = useView(countFilters);
  return (
    <button
      type="button"
      className="chip"
      aria-haspopup="dialog"
      aria-label={count > 0 ? explore.filtersActive(count) : undefined}
      onClick={() => openDialog('filters')}
    >
      {explore.filters}
      {count > 0 && <span className="filters-set">{count}</span>}
    </button>
  );
}
