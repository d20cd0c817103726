import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { SheetInput } from '../../export/sheet.ts';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import type { Words } from '../../i18n/words.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import type { Surroundings } from './share-link.ts';

/** What is shared, and what that is made of. */
export interface Shared {
  /** The dataset as it was filed. */
  readonly recorded: SheetInput['recorded'];
  /** Its ledger, dated by the view's basis. */
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  /** Whether the sources are still on their way: what is taken away without them would lack them. */
  readonly isAwaiting: boolean;
  readonly view: ViewState;
  readonly around: Surroundings;
  /** Whether the ledger at hand is kept for links that stay with it. */
  readonly isKept: boolean;
  readonly words: Words;
  readonly share: ShareMessages['share'];
  /** The wording of what is exported. */
  readonly messages: ShareMessages;
}
