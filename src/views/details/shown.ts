import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';

/** What every part of the panel needs: where to look ids up, the view's day, the language, and the id for the panel's heading. */
export interface Shown {
  readonly ledger: IndexedLedger;
  /** Null while it is on its way; `retry` is null unless it could not be fetched. */
  readonly background: IndexedBackground | null;
  readonly retry: (() => void) | null;
  readonly day: Day;
  readonly words: Words;
  readonly headingId: string;
}
