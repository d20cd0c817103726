import { useEffect } from 'react';
import { readKept } from '../store/kept-talk.ts';
import { openTalkScreen, type TalkHands, type TalkScreen } from '../store/talk-screen.ts';
import { talkStore } from '../store/talk-store.ts';

let screen: TalkScreen | null = null;

/** The screen of this page's talk, opened when first asked for and from then on until the page is left. */
export function talkScreen(): TalkScreen {
  screen ??= openTalkScreen();
  return screen;
}

/** Lets the notes of a talk act by these hands, where a talk was begun in this tab. */
export function useTalkScreen(hands: TalkHands, isTalk: boolean): void {
  useEffect(() => {
    const isBegun = isTalk || talkStore.getState().isHeld || readKept() !== null;
    return isBegun ? talkScreen().giveHands(hands) : undefined;
  }, [hands, isTalk]);
}
