import { parseDay } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import type { LinkProblem } from '../../viewstate/permalink/problem.ts';

const LONGEST_VALUE = 60;

/** Why a part of a link was not followed, in one plain sentence. */
export function wordProblem(problem: LinkProblem, words: Words): string {
  const { link, editions } = words.messages;
  const meant = (nearest: string | null) => (nearest ? ` ${link.didYouMean(nearest)}` : '');
  switch (problem.type) {
    case 'impossible-date':
      return link.impossibleDate(short(problem.value));
    case 'outside-window':
      return link.outsideWindow(wordDate(problem.value, words), wordDate(problem.used, words));
    case 'unknown-value':
      return link.unknownValue(problem.param, short(problem.value)) + meant(problem.nearest);
    case 'unknown-record':
      return link.unknownRecord[problem.record](short(problem.value)) + meant(problem.nearest);
    case 'unkept-ledger':
      return problem.isFrozen
        ? editions.unkept(problem.version)
        : editions.unkeptSince(problem.version);
    case 'story-elsewhere':
      return link.storyElsewhere;
    case 'unreadable-story':
      return link.unreadableStory;
    case 'repeated':
      return link.repeated(problem.param);
    case 'unknown-param':
      return link.unknownParam(short(problem.param)) + meant(problem.nearest);
  }
}

function wordDate(text: string, words: Words): string {
  const day = parseDay(text);
  return day === null ? short(text) : words.day(day);
}

function short(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
