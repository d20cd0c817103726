import type { Words } from '../i18n/words.ts';
import { pageAddress } from '../ui/page-address.ts';
import { addressOf } from '../viewstate/permalink/address.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** The address of what is seen, in letters: only on paper, where nothing can be followed. */
export function PrintedLink({ view, words }: { readonly view: ViewState; readonly words: Words }) {
  return (
    <p className="printed-link">
      {words.messages.history.thisPage} {addressOf(view, pageAddress())}
    </p>
  );
}
