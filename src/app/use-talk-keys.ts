import { useEffect, useRef } from 'react';
import type { Story } from '../domain/story.ts';
import { sessionStore } from '../store/session-store.ts';
import { goToScene } from '../store/talk-actions.ts';
import { talkStore, toggleBlack } from '../store/talk-store.ts';
import { isCharacter } from '../viewstate/key-table.ts';
import { type TalkAct, talkActOf, talkStrokeOf } from '../viewstate/talk-keys.ts';
import { isWriting } from './is-writing.ts';
import { TALK_ACTS, type TalkSetting } from './talk-acts.ts';

/** How long the digits of a scene's number wait for Enter, in ms. */
const NUMBER_MS = 4000;

/** Lets keys and clickers act on a talk while it is mounted: never under a dialog, never while somebody writes. */
export function useTalkKeys(setting: TalkSetting): void {
  const latest = useRef(setting);
  useEffect(() => {
    latest.current = setting;
  });
  useEffect(() => {
    const number = numberWriter();
    const onKeyDown = (press: KeyboardEvent) => {
      const stroke = strokeMeant(press);
      if (stroke === null) return;
      const isNumber = number.take(stroke, press.timeStamp, latest.current.story);
      if (isNumber || actOn(stroke, latest.current)) press.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Does what a stroke does, and tells whether it does anything. */
function actOn(stroke: string, setting: TalkSetting): boolean {
  const act = talkActOf(stroke);
  if (act !== null && !showAgain(act)) TALK_ACTS[act](setting);
  return act !== null;
}

/** The stroke of a press that is meant for the talk, or null. */
function strokeMeant(press: KeyboardEvent): string | null {
  if (press.defaultPrevented || press.isComposing || isWriting(press.target)) return null;
  const stroke = sessionStore.getState().dialog === null ? talkStrokeOf(press) : null;
  return stroke !== null && isAllowed(stroke, press.target) ? stroke : null;
}

/** Enter and Space press what has the focus; keys that write characters act where the reader wants them to. */
function isAllowed(stroke: string, target: EventTarget | null): boolean {
  const isPress = stroke === 'Enter' || stroke === 'Space';
  if (isPress && target instanceof Element && target.closest('a[href], button, summary')) {
    return false;
  }
  return stroke.endsWith('Space') || !isCharacter(stroke) || sessionStore.getState().hasShortcuts;
}

/** What any key that goes through the talk does to a black screen: it shows the picture again, and nothing else. */
function showAgain(act: TalkAct): boolean {
  const isBlack = talkStore.getState().isBlack;
  if (!isBlack || act === 'black' || act === 'end' || act === 'fullScreen') return false;
  toggleBlack();
  return true;
}

/** Collects the digits of a scene's number until Enter goes there. */
function numberWriter() {
  let digits = '';
  let since = 0;
  return {
    /** Whether the stroke was a digit, or the Enter that ends a number. */
    take: (stroke: string, now: number, story: Story | null): boolean => {
      if (now - since > NUMBER_MS) digits = '';
      since = now;
      if (/^\d$/.test(stroke)) {
        digits += stroke;
        return true;
      }
      const number = Number(digits);
      digits = '';
      if (stroke !== 'Enter' || number === 0 || !story) return false;
      goToScene(story, number);
      return true;
    },
  };
}
