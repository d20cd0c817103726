import { basename } from 'node:path';
import { compareDates } from '../../domain/time/civil-date.ts';
import { formatDay } from '../../domain/time/day.ts';
import type { RecordedEvent } from '../located-ledger.ts';
import { problemIn, type Rule } from './rule.ts';

export const filedInOrder: Rule = {
  name: 'filed-in-order',
  explain:
    'Events stand in the file of their year or its quarter, in date order, so that people find them.',
  check: ({ events }) =>
    events.flatMap((record, index) => {
      const files = filesFor(record.value);
      if (!files.includes(basename(record.file, '.yaml'))) {
        const names = files.map((file) => `events/${file}.yaml`).join(' or ');
        return [problemIn(record, `belongs into ${names}; move it there`)];
      }
      const before = events[index - 1];
      const late =
        before?.file === record.file && compareDates(before.value.date, record.value.date) > 0;
      return late
        ? [problemIn(record, `stands after a later event; move it above ${before.value.id}`)]
        : [];
    }),
};

function filesFor({ date }: RecordedEvent): string[] {
  const first = formatDay(date.first);
  const year = first.slice(0, 4);
  if (year < '2023') return ['before-2023'];
  return [year, `${year}-q${Math.ceil(Number(first.slice(5, 7)) / 3)}`];
}
