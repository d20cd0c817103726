import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** How a story plays by itself: not at all, to its end, or round and round. */
export type Autoplay = 'off' | 'once' | 'loop';

/** What passes while a talk is held and stands in no link. */
interface TalkSession {
  /** Whether the audience sees nothing but black. */
  readonly isBlack: boolean;
  /** Whether all but the surroundings of the pointer are darkened. */
  readonly hasSpotlight: boolean;
  readonly autoplay: Autoplay;
  /** Whether the record of what is picked stands beside the picture. */
  readonly isRecordOpen: boolean;
  /** Whether a talk was begun and not closed: the desk then offers to resume it. */
  readonly isHeld: boolean;
  /** Whether the browser has just refused to open the notes. */
  readonly areNotesBlocked: boolean;
}

export const talkStore = createStore<TalkSession>()(() => ({
  isBlack: false,
  hasSpotlight: false,
  autoplay: 'off',
  isRecordOpen: false,
  isHeld: false,
  areNotesBlocked: false,
}));

/** One field of what passes in a talk. */
export function useTalk<Value>(select: (talk: TalkSession) => Value): Value {
  return useStore(talkStore, select);
}

export function toggleBlack(): void {
  talkStore.setState(({ isBlack }) => ({ isBlack: !isBlack }));
}

export function toggleSpotlight(): void {
  talkStore.setState(({ hasSpotlight }) => ({ hasSpotlight: !hasSpotlight }));
}

export function toggleRecord(): void {
  talkStore.setState(({ isRecordOpen }) => ({ isRecordOpen: !isRecordOpen }));
}

/** Plays in one of the two ways, or no longer where it does already. */
export function toggleAutoplay(way: Exclude<Autoplay, 'off'>): void {
  talkStore.setState(({ autoplay }) => ({ autoplay: autoplay === way ? 'off' : way }));
}

export function setAutoplay(autoplay: Autoplay): void {
  talkStore.setState({ autoplay });
}

/** Notes whether the browser has just refused to open a window. */
export function setNotesBlocked(areNotesBlocked: boolean): void {
  talkStore.setState({ areNotesBlocked });
}
