import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import type { Words } from '../i18n/words.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import type { SheetSize } from './sheet-sizes.ts';

/** What a sheet is made of. `recorded` is the dataset as it was filed, whatever the view's basis; `link` the absolute permalink; title and caption are said in place of what the view would say. */
export interface SheetInput {
  readonly recorded: {
    readonly version: string;
    readonly ledger: IndexedLedger;
    readonly positions: { readonly core: Keyframes; readonly all: Keyframes };
  };
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
  readonly share: ShareMessages;
  readonly link: string;
  readonly size: SheetSize;
  readonly theme: Theme;
  readonly title?: string;
  readonly caption?: string;
}
