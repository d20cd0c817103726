import type { Language } from '../domain/vocabulary.ts';

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
};

/** A moment by the reader's own clock: the time alone where it is of the same day as `now`, else with its date. Both in ms since the epoch. */
export function wordMoment(language: Language, moment: number, now: number): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  const date = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  const options = isToday ? time : { ...date, ...time };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(moment);
}
