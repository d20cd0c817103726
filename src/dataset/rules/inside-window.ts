import { formatDay } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { problemIn, type Rule } from './rule.ts';

export const insideWindow: Rule = {
  name: 'inside-window',
  explain: 'The record ends with the window; what came later is not told.',
  check: ({ events }) =>
    events
      .filter(({ value }) => value.date.first > WINDOW.last)
      .map((record) => problemIn(record, `is dated after ${formatDay(WINDOW.last)}; leave it out`)),
};
