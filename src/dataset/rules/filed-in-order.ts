import { basename } from 'node:path';
import { compareDates } from '../../domain/time/civil-date.ts';
import { problemIn, type Rule } from './rule.ts';

export const filedInOrder: Rule = {
  name: 'filed-in-order',
  explain: 'Events stand in the file of their year, in date order, so that people find them.',
  check: ({ events }) =>
    events.flatMap((record, index) => {
      const file = fileFor(record.value.date.text);
      if (!basename(record.file).startsWith(file)) {
        return [problemIn(record, `belongs into events/${file}.yaml; move it there`)];
      }
      const before = events[index - 1];
      const late =
        before?.file === record.file && compareDates(before.value.date, record.value.date) > 0;
      return late
        ? [problemIn(record, `stands after a later event; move it above ${before.value.id}`)]
        : [];
    }),
};

function fileFor(date: string): string {
  const year = date.slice(0, 4);
  return year < '2023' ? 'before-2023' : year;
}
