import { useEffect } from 'react';
import { sessionStore } from '../store/session-store.ts';
import type { TalkHands } from '../store/talk-screen.ts';
import { isCharacter } from '../viewstate/key-table.ts';
import { talkActOf, talkStrokeOf } from '../viewstate/talk-keys.ts';
import { isWriting } from './is-writing.ts';

/** How long the digits of a scene's number wait for Enter, in ms. */
const NUMBER_MS = 4000;

/** Lets keys and clickers act on a talk while it is mounted: never under a dialog, never while somebody writes. */
export function useTalkKeys(hands: TalkHands): void {
  useEffect(() => {
    const number = numberWriter(hands.go);
    const onKeyDown = (press: KeyboardEvent) => {
      const stroke = strokeMeant(press);
      if (stroke === null) return;
      if (number.take(stroke, press.timeStamp) || actOn(stroke, hands)) press.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [hands]);
}

/** Does what a stroke does, and tells whether it does anything. */
function actOn(stroke: string, hands: TalkHands): boolean {
  const act = talkActOf(stroke);
  if (act !== null) hands.act(act);
  return act !== null;
}

/** The stroke of a press that is meant for the talk, or null. */
function strokeMeant(press: KeyboardEvent): string | null {
  if (press.defaultPrevented || press.isComposing || isWriting(press.target)) return null;
  const stroke = sessionStore.getState().dialog === null ? talkStrokeOf(press) : null;
  return stroke !== null && isAllowed(stroke, press.target) ? stroke : null;
}

/** Enter and Space press what has the focus, and arrows move a long text that has it; keys that write characters act where the reader wants them to. */
function isAllowed(stroke: string, target: EventTarget | null): boolean {
  if (target instanceof Element && isTaken(stroke, target)) return false;
  return stroke.endsWith('Space') || !isCharacter(stroke) || sessionStore.getState().hasShortcuts;
}

function isTaken(stroke: string, target: Element): boolean {
  if (stroke === 'Enter' || stroke === 'Space') {
    return target.closest('a[href], button, summary') !== null;
  }
  return (stroke === 'ArrowUp' || stroke === 'ArrowDown') && target.matches('[data-scrolls]');
}

/** Collects the digits of a scene's number until Enter goes there. */
function numberWriter(go: (scene: number) => void) {
  let digits = '';
  let since = 0;
  return {
    /** Whether the stroke was a digit, or the Enter that ends a number. */
    take: (stroke: string, now: number): boolean => {
      if (now - since > NUMBER_MS) digits = '';
      since = now;
      if (/^\d$/.test(stroke)) {
        digits += stroke;
        return true;
      }
      const number = Number(digits);
      digits = '';
      if (stroke !== 'Enter' || number === 0) return false;
      go(number);
      return true;
    },
  };
}
