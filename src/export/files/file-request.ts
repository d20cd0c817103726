import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import type { Words } from '../../i18n/words.ts';
import type { Keyframes } from '../../layout/keyframes.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

/** What can be taken away as data: the ties of the day, what differs between two days, what happened, the network through time, and everything. */
export const FILE_IDS = [
  'snapshot.csv',
  'snapshot.json',
  'comparison.csv',
  'comparison.json',
  'events.csv',
  'events.json',
  'network.gexf',
  'ledger.json',
] as const;

export type FileId = (typeof FILE_IDS)[number];

/** Days from `first` to `last`, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** All that a file is made of. Nothing in it depends on the clock, so the same request always gives the same bytes. */
export interface FileRequest {
  readonly file: FileId;
  /** The ledger as it was filed, not yet dated by the view's basis. */
  readonly recorded: {
    readonly version: string;
    readonly ledger: IndexedLedger;
    readonly positions: { readonly core: Keyframes; readonly all: Keyframes };
  };
  readonly background: IndexedBackground;
  readonly view: ViewState;
  readonly words: Words;
  readonly share: ShareMessages;
  /** The absolute address of the view. */
  readonly link: string;
  /** The days whose events are told; without it those between the two days compared, or the window up to the view's day. */
  readonly range?: DayRange;
}

/** A file to be saved: `text` is to be encoded as UTF-8, the byte order mark of a table included. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
