import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

/** What every part of the dialog needs: where to look ids up, what the reader sees, and the language. */
export interface Shown {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
}
