import type { Day } from '../domain/time/day.ts';
import { readTypedDate } from '../domain/time/typed-date.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { Words } from './words.ts';

/** The day of the window that somebody has typed, or a sentence that says why it cannot be followed. */
export function readTypedDay(text: string, words: Words): Day | string {
  const { timeline } = words.messages;
  const typed = readTypedDate(text);
  if (typed === null) return timeline.badDate(text);
  if (typed >= WINDOW.first && typed <= WINDOW.last) return typed;
  return timeline.outside(words.day(typed), words.day(WINDOW.first), words.day(WINDOW.last));
}
