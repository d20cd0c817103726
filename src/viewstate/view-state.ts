import type { Day } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import {
  ALLIANCE_KINDS,
  type Language,
  ORGANIZATION_KINDS,
  type OrganizationKind,
  type TieKind,
} from '../domain/vocabulary.ts';

export type Theme = 'light' | 'dark';

/** What can be marked on top of the picture. */
export const OVERLAYS = ['camps', 'disputed', 'loops', 'circles'] as const;

/** What can be marked by name: with any of a kind named, its overlay draws those alone. Loops and circles are named by the ids of their organisations in order, separated by dots. */
export const NAMED_OVERLAYS = ['camp', 'loop', 'circle', 'scenario'] as const;

/** An overlay, or one thing of a kind by its id. Ties of a scenario are drawn for each that is named. */
export type Overlay = (typeof OVERLAYS)[number] | `${(typeof NAMED_OVERLAYS)[number]}.${string}`;

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
export const VIEWS = ['graph', 'table', 'multiples', 'measures', 'claims'] as const;

/** Whether a tie counts from when it became known or from when it took effect. */
export const BASES = ['known', 'effective'] as const;

/** Which ties are let through: those in force, those only reported, or both. */
export const STANDINGS = ['any', 'in-force', 'reported'] as const;

/** So many days at most stand side by side. */
export const MOST_DAYS = 6;

/** What the reader has picked to read about. */
export interface Pick {
  readonly type: 'org' | 'tie' | 'event';
  readonly id: string;
}

/** The ledger that a link was made with. Frozen, the link shows that ledger; else the newest, and says what differs. */
export interface LedgerMark {
  readonly version: string;
  readonly isFrozen: boolean;
}

/** Everything that decides what the reader sees; all of it stands in the link. Null language or theme: the browser's; null camera: the whole frame. */
export interface ViewState {
  readonly at: Day;
  /** The day to compare with, or null. */
  readonly vs: Day | null;
  /** The days that `multiples` shows side by side, ascending; none: chosen around the day. */
  readonly days: readonly Day[];
  readonly basis: (typeof BASES)[number];
  readonly kinds: readonly TieKind[];
  /** The kinds of organisation let through: both ends of a tie must be of one. */
  readonly orgs: readonly OrganizationKind[];
  readonly standing: (typeof STANDINGS)[number];
  /** US dollars: ties whose standing deals add up to less are not let through. 0 lets all through, also those without a known sum. */
  readonly amount: number;
  readonly focus: readonly string[];
  readonly hops: 1 | 2 | 3;
  /** What becomes of ties that the focus does not reach. */
  readonly rest: 'dim' | 'hide';
  readonly who: 'core' | 'all';
  readonly pick: Pick | null;
  readonly show: readonly Overlay[];
  readonly view: (typeof VIEWS)[number];
  readonly cam: Camera | null;
  /** Sorted by id. */
  readonly pins: readonly Pin[];
  /** The story that the view is part of, by its id. */
  readonly story: string | null;
  /** Which of the story's scenes, counted from 1. */
  readonly scene: number | null;
  /** Whether the story is shown as a talk. */
  readonly present: boolean;
  /** Whether the page stands in a frame of another page. */
  readonly embed: boolean;
  readonly lang: Language | null;
  readonly theme: Theme | null;
  readonly data: LedgerMark | null;
}

/** What a link without parameters shows. */
export const DEFAULT_VIEW: ViewState = {
  at: WINDOW.last,
  vs: null,
  days: [],
  basis: 'known',
  kinds: ALLIANCE_KINDS,
  orgs: ORGANIZATION_KINDS,
  standing: 'any',
  amount: 0,
  focus: [],
  hops: 1,
  rest: 'dim',
  who: 'core',
  pick: null,
  show: [],
  view: 'graph',
  cam: null,
  pins: [],
  story: null,
  scene: null,
  present: false,
  embed: false,
  lang: null,
  theme: null,
  data: null,
};
