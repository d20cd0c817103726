import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';

/** What every part of the page needs: where to look ids up, and the language. */
export interface Shown {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground;
  readonly words: Words;
}
