import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Verdict } from '../domain/vocabulary.ts';
import type { LinkProblem } from '../viewstate/permalink/problem.ts';
import type { Pick } from '../viewstate/view-state.ts';
import { areShortcutsKept, keepShortcuts } from './kept-shortcuts.ts';

export type Speed = 1 | 2 | 4;

/** What can be open over the page, one at a time. */
export type Dialog =
  | 'search'
  | 'filters'
  | 'keys'
  | 'share'
  | 'stories'
  | 'add-view'
  | 'take-away'
  | 'handout';

/** What passes and stands in no link: hovering, playing, and what a link said that could not be followed. */
interface Session {
  readonly hovered: Pick | null;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly problems: readonly LinkProblem[];
  /** What is open over the page. */
  readonly dialog: Dialog | null;
  /** Whether the first look round comes where it is due, has been asked for, or is over. */
  readonly tour: 'due' | 'asked' | 'done';
  /** Where a walk through the picture by keys has got to: an organisation, and the tie of it that is looked at; null while nobody walks. */
  readonly walked: { readonly at: string; readonly tie: string | null } | null;
  /** Whether keys that write characters act. */
  readonly hasShortcuts: boolean;
  /** The forecast that is read, '' for the list of them all, null for none. */
  readonly forecast: string | null;
  /** How the reader left the claims page: the only verdict shown, and how far down in px; or the camp to turn to on it. */
  readonly claims: {
    readonly only: Verdict | null;
    readonly scrollTop: number;
    readonly soughtCamp: string | null;
  };
}

export const sessionStore = createStore<Session>()(() => ({
  hovered: null,
  isPlaying: false,
  speed: 1,
  problems: [],
  dialog: null,
  tour: 'due',
  walked: null,
  hasShortcuts: areShortcutsKept(),
  forecast: null,
  claims: { only: null, scrollTop: 0, soughtCamp: null },
}));

/** One field of the session. */
export function useSession<Value>(select: (session: Session) => Value): Value {
  return useStore(sessionStore, select);
}

/** What the pointer is over, or null. */
export function hover(target: Pick | null): void {
  const { hovered } = sessionStore.getState();
  if (hovered?.id !== target?.id || hovered?.type !== target?.type) {
    sessionStore.setState({ hovered: target });
  }
}

export function setSpeed(speed: Speed): void {
  sessionStore.setState({ speed });
}

/** Opens one of the dialogs, or closes whichever is open. */
export function openDialog(dialog: Dialog | null): void {
  sessionStore.setState({ dialog });
}

/** Begins the first look round, or ends it. */
export function takeTour(tour: Session['tour']): void {
  sessionStore.setState({ tour });
}

/** Goes on with a walk, or ends it. */
export function walkTo(walked: Session['walked']): void {
  sessionStore.setState({ walked });
}

/** Switches the keys that write characters on or off, and keeps that for the next visit. */
export function setShortcuts(hasShortcuts: boolean): void {
  sessionStore.setState({ hasShortcuts });
  keepShortcuts(hasShortcuts);
}

/** Opens a forecast by its id, the list of them all (''), or closes them. */
export function readForecast(forecast: string | null): void {
  sessionStore.setState({ forecast });
}

export function dismissProblems(): void {
  sessionStore.setState({ problems: [] });
}

/** Remembers how the reader reads the claims page, for the way back to it. */
export function readClaims(change: Partial<Session['claims']>): void {
  sessionStore.setState(({ claims }) => ({ claims: { ...claims, ...change } }));
}
