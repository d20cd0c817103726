import type { Words } from '../i18n/words.ts';
import { encodePermalink } from '../viewstate/permalink/permalink.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** The address of what is seen, in letters: only on paper, where nothing can be followed. */
export function PrintedLink({ view, words }: { readonly view: ViewState; readonly words: Words }) {
  const { origin, pathname } = window.location;
  const query = encodePermalink(view);
  const address = `${origin}${pathname}${query && `?${query}`}`;
  return (
    <p className="printed-link">
      {words.messages.history.thisPage} {address}
    </p>
  );
}
