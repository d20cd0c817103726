import { parseCivilDate } from '../domain/time/civil-date.ts';
import { type Day, partsOf, toEpochMilliseconds } from '../domain/time/day.ts';
import type { Language } from '../domain/vocabulary.ts';

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, style: 'day' | 'month' | 'short'): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    ...(style !== 'month' && { day: 'numeric' }),
  };
  const made = new Intl.DateTimeFormat(LOCALES[language], options);
  formatters.set(key, made);
  return made;
}

/** A day in full, such as “3 November 2025” or “2025年11月3日”. */
export function wordDay(language: Language, day: Day): string {
  return formatter(language, 'day').format(toEpochMilliseconds(day));
}

/** A day for tight places, such as “3 Nov 2025”. */
export function wordDayShort(language: Language, day: Day): string {
  return formatter(language, 'short').format(toEpochMilliseconds(day));
}

/** A civil date no more exact than it is known: “2025”, “Q3 2025”, “November 2025”, “3 Nov 2025”. Other text is given back as it is. */
export function wordCivilDate(language: Language, text: string): string {
  const date = parseCivilDate(text);
  if (!date) return text;
  const { year, month } = partsOf(date.first);
  const quarter = Math.ceil(month / 3);
  const wording = {
    year: () => (language === 'en' ? `${year}` : `${year}年`),
    quarter: () =>
      language === 'en'
        ? `Q${quarter} ${year}`
        : `${year}年第${quarter}季${language === 'zh-Hans' ? '度' : ''}`,
    month: () => formatter(language, 'month').format(toEpochMilliseconds(date.first)),
    day: () => wordDayShort(language, date.first),
  };
  return wording[date.precision]();
}
