import type { Day } from '../../domain/time/day.ts';
import { formatDay } from '../../domain/time/day.ts';
import type { Language, TieKind } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/words.ts';
import type { TimelineMark } from '../../scene/timeline-scene.ts';

/** Every text that the timeline shows, in one language. */
export interface TimelineLabels {
  readonly language: Language;
  readonly kinds: Readonly<Record<TieKind, string>>;
  readonly day: (day: Day) => string;
  /** The tooltip of the marks that are drawn as one. */
  readonly marks: (marks: readonly TimelineMark[]) => string;
}

/** The timeline's texts from the wording of a language and the titles of events in it. */
export function timelineLabels(words: Words, titleOf: (eventId: string) => string): TimelineLabels {
  return {
    language: words.language,
    kinds: words.messages.kinds,
    day: words.day,
    marks: (marks) => {
      const named = marks.slice(0, NAMED).map((mark) => lineOf(mark, words, titleOf));
      const more = marks.length - named.length;
      return [...named, ...(more > 0 ? [words.messages.headline.more(more)] : [])].join('\n');
    },
  };
}

/** How many events a tooltip names. */
const NAMED = 6;

function lineOf(mark: TimelineMark, words: Words, titleOf: (eventId: string) => string): string {
  return `${words.date(civilText(mark))} · ${titleOf(mark.eventId)}`;
}

function civilText({ start, end }: TimelineMark): string {
  const text = formatDay(start);
  if (end === null) return text;
  if (end - start > 92) return text.slice(0, 4);
  if (end - start <= 31) return text.slice(0, 7);
  return `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
}
