import type { Source } from '../domain/background.ts';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import { type Day, formatDay, partsOf, toEpochMilliseconds } from '../domain/time/day.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import type { Words } from '../i18n/words.ts';
import type { Cited } from './cited.ts';
import { escapeMarkdown, markdownAddress } from './markdown.ts';

/** The forms that a citation comes in. */
export const CITATION_FORMS = ['apa', 'plain', 'markdown'] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

/** A citation as it is copied. `title` is what a typesetter would set in italics; it stands between `lead` and `rest`. */
export interface Citation {
  readonly lead: string;
  readonly title: string;
  readonly rest: string;
}

/** A citation as text, to be pasted anywhere. */
export function citationText({ lead, title, rest }: Citation): string {
  return `${lead}${title}${rest}`;
}

/** A citation in one of its forms, its sources beneath it. */
export function citationOf(
  form: CitationForm,
  cited: Cited,
  words: Words,
  share: ShareMessages['share'],
): Citation {
  return MAKERS[form](cited, words, share);
}

const MAKERS: {
  readonly [Form in CitationForm]: (
    cited: Cited,
    words: Words,
    share: ShareMessages['share'],
  ) => Citation;
} = { apa, plain, markdown };

/** As the 7th edition has it for data that change without a date of their own, with the day on which they were looked at. */
function apa(cited: Cited, words: Words, share: ShareMessages['share']): Citation {
  const accessed = apaDay(words, cited.accessed);
  const gap = words.language === 'en' ? ' ' : '';
  const rest = `${gap}${share.apaRest({ ...saidOf(cited, words), accessed })}`;
  const sources = cited.sources.map((source) =>
    share.apaSource({ ...toldOf(source, words), date: apaDate(words, source.date ?? '') }),
  );
  return { lead: `${share.apaLead} `, title: cited.title, rest: withSources(rest, sources, share) };
}

/** One line that needs no style guide; in Chinese after GB/T 7714. */
function plain(cited: Cited, words: Words, share: ShareMessages['share']): Citation {
  const line = share.plain(saidOf(cited, words));
  const sources = cited.sources.map((source) => share.plainSource(toldOf(source, words)));
  return { lead: withSources(line, sources, share), title: '', rest: '' };
}

/** Title and day as a link, what happened in one sentence, sources as a list. */
function markdown(cited: Cited, words: Words, share: ShareMessages['share']): Citation {
  const escaped = escapeMarkdown(share.accessed(words.day(cited.accessed), cited.version));
  const blocks = [
    `**[${escapeMarkdown(cited.title)}](${markdownAddress(cited.link)})**`,
    escapeMarkdown(cited.sentence),
    ...(cited.sources.length > 0
      ? [`${share.sources}:`, cited.sources.map((one) => markdownSource(one, words)).join('\n')]
      : []),
    escaped,
  ];
  return { lead: `${blocks.join('\n\n')}\n`, title: '', rest: '' };
}

function markdownSource(source: Source, words: Words): string {
  const { publisher, title, date, url } = toldOf(source, words);
  const name = escapeMarkdown([publisher, title].filter(Boolean).join(': '));
  return `- [${name}](${markdownAddress(url)})${date && ` (${escapeMarkdown(date)})`}`;
}

function withSources(
  line: string,
  sources: readonly string[],
  share: ShareMessages['share'],
): string {
  if (sources.length === 0) return line;
  return [line, '', share.sources, ...sources].join('\n');
}

function saidOf({ title, version, accessed, link }: Cited, words: Words) {
  return { title, version, accessed: words.day(accessed), day: formatDay(accessed), link };
}

function toldOf({ publisher, title = '', date = '', url }: Source, words: Words) {
  return { publisher, title, date: date && words.date(date), day: date, url };
}

/** A day as the style guide writes it: “November 22, 2026”; in Chinese as everywhere. */
function apaDay(words: Words, day: Day): string {
  if (words.language !== 'en') return words.day(day);
  return `${monthName(day)} ${partsOf(day).dayOfMonth}, ${partsOf(day).year}`;
}

/** A date no more exact than it is known: “2025, November 3”, “2025, November”, “2025”; in Chinese as everywhere. */
function apaDate(words: Words, text: string): string {
  const date = parseCivilDate(text);
  if (words.language !== 'en' || !date) return text && words.date(text);
  const { year, dayOfMonth } = partsOf(date.first);
  if (date.precision === 'day') return `${year}, ${monthName(date.first)} ${dayOfMonth}`;
  return date.precision === 'month' ? `${year}, ${monthName(date.first)}` : `${year}`;
}

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

function monthName(day: Day): string {
  return MONTHS.format(toEpochMilliseconds(day));
}
