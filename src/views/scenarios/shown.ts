import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { Keyframes } from '../../layout/keyframes.ts';

/** What every part of the forecasts needs. */
export interface Shown {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground;
  /** The layout in use: who has no place in it cannot be drawn. */
  readonly keyframes: Keyframes;
  readonly words: Words;
}
