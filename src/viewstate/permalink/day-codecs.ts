import { type Day, formatDay, parseDay } from '../../domain/time/day.ts';
import { clampDay } from '../../domain/time/interval.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { MOST_DAYS } from '../view-state.ts';
import type { Decoded } from './problem.ts';

/** A day as links write it: the window's first as `earliest`, any other as a date. */
export function encodeDay(day: Day): string {
  return day === WINDOW.first ? 'earliest' : formatDay(day);
}

/** The day that a date, `earliest` or `latest` names; one outside the window becomes the window's nearest, with a problem that says so. */
export function decodeDay(text: string): Decoded<Day> {
  if (text === 'earliest') return { value: WINDOW.first, problems: [] };
  if (text === 'latest') return { value: WINDOW.last, problems: [] };
  const day = parseDay(text);
  if (day === null) return { problems: [{ type: 'impossible-date', value: text }] };
  const value = clampDay(day, WINDOW.first, WINDOW.last);
  if (value === day) return { value, problems: [] };
  return { value, problems: [{ type: 'outside-window', value: text, used: formatDay(value) }] };
}

/** The days of a list separated by `~`, ascending and each once; of more than can be shown the first ones stay, with a problem for each other. */
export function decodeDays(text: string): Decoded<readonly Day[]> {
  const read = text
    .split('~')
    .filter((item) => item !== '')
    .map(decodeDay);
  const days = [...new Set(read.flatMap(({ value }) => value ?? []))].sort((a, b) => a - b);
  const problems = read.flatMap((each) => each.problems);
  const beyond = days.slice(MOST_DAYS).map((day) => {
    const value = formatDay(day);
    return { type: 'unknown-value', param: 'days', value, nearest: null } as const;
  });
  return { value: days.slice(0, MOST_DAYS), problems: [...problems, ...beyond] };
}
