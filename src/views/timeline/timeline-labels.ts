import type { Day } from '../../domain/time/day.ts';
import { formatDay } from '../../domain/time/day.ts';
import type { TieKind } from '../../domain/vocabulary.ts';
import type { WrittenLanguage } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { TimelineMark } from '../../scene/timeline-scene.ts';

/** Every text that the timeline shows, in one language. */
export interface TimelineLabels {
  readonly language: WrittenLanguage;
  readonly kinds: Readonly<Record<TieKind, string>>;
  readonly day: (day: Day) => string;
  readonly mark: (mark: TimelineMark) => string;
}

/** The timeline's texts from the wording of a language and the titles of events in it. */
export function timelineLabels(words: Words, titleOf: (eventId: string) => string): TimelineLabels {
  return {
    language: words.language,
    kinds: words.messages.kinds,
    day: words.day,
    mark: (mark) => `${titleOf(mark.eventId)}\n${words.date(civilText(mark))}`,
  };
}

function civilText({ start, end }: TimelineMark): string {
  const text = formatDay(start);
  if (end === null) return text;
  if (end - start > 92) return text.slice(0, 4);
  if (end - start <= 31) return text.slice(0, 7);
  return `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
}
