import type { Day } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import { ALLIANCE_KINDS, type Language, type TieKind } from '../domain/vocabulary.ts';

export type Theme = 'light' | 'dark';

/** What can be marked on top of the picture. */
export const OVERLAYS = ['camps', 'disputed'] as const;

/** An overlay, or one of the camps by its id: with any of these named, `camps` draws them alone. */
export type Overlay = (typeof OVERLAYS)[number] | `camp.${string}`;

/** Where the reader looks: the middle in whole layout units, and how many times larger than the fitted frame. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** An organisation that the reader has put somewhere else, in whole layout units. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The ways to look at the ledger. */
export const VIEWS = ['graph', 'table', 'claims'] as const;

/** What the reader has picked to read about. */
export interface Pick {
  readonly type: 'org' | 'tie' | 'event';
  readonly id: string;
}

/** Everything that decides what the reader sees; all of it stands in the link. Null language or theme: the browser's; null camera: the whole frame. */
export interface ViewState {
  readonly at: Day;
  readonly kinds: readonly TieKind[];
  readonly focus: readonly string[];
  readonly hops: 1 | 2 | 3;
  readonly who: 'core' | 'all';
  readonly pick: Pick | null;
  readonly show: readonly Overlay[];
  readonly view: (typeof VIEWS)[number];
  readonly cam: Camera | null;
  /** Sorted by id. */
  readonly pins: readonly Pin[];
  readonly lang: Language | null;
  readonly theme: Theme | null;
}

/** What a link without parameters shows. */
export const DEFAULT_VIEW: ViewState = {
  at: WINDOW.last,
  kinds: ALLIANCE_KINDS,
  focus: [],
  hops: 1,
  who: 'core',
  pick: null,
  show: [],
  view: 'graph',
  cam: null,
  pins: [],
  lang: null,
  theme: null,
};
