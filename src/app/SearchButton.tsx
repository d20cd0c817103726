import type { Words } from '../i18n/words.ts';
import { openDialog, useSession } from '../store/session-store.ts';
import { preloadSearch } from './lazy-views.ts';

/** Opens the search; the key that does the same stands beside it where there is room. */
export function SearchButton({ words }: { readonly words: Words }) {
  const hasShortcuts = useSession((session) => session.hasShortcuts);
  return (
    <button
      type="button"
      className="chip masthead-search"
      aria-label={words.messages.search.title}
      aria-keyshortcuts={hasShortcuts ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
      aria-haspopup="dialog"
      onPointerEnter={preloadSearch}
      onFocus={preloadSearch}
      onClick={() => openDialog('search')}
    >
      <svg viewBox="0 0 16 16" className="masthead-theme" aria-hidden="true">
        <path
          d="M7 1A6 6 0 1 0 7 13A6 6 0 1 0 7 1ZM7 2.8A4.2 4.2 0 0 1 7 11.2A4.2 4.2 0 0 1 7 2.8ZM10.6 11.9L11.9 10.6L15.4 14.1L14.1 15.4Z"
          fillRule="evenodd"
        />
      </svg>
      <span className="masthead-search-word" aria-hidden="true">
        {words.messages.search.title}
      </span>
      {hasShortcuts && (
        <span className="masthead-search-word masthead-key" aria-hidden="true">
          /
        </span>
      )}
    </button>
  );
}
