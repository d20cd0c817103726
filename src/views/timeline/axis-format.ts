import { fromEpochMilliseconds } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import type { Language } from '../../domain/vocabulary.ts';

type Write = (instant: number) => string;

/** Words one label of the axis: the instant at which it stands, and the unit of the fine marks. */
export type AxisLabel = (instant: { valueOf(): number }, scale: string) => string;

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
};

/** The two rows of the axis in a language: months over years, or days over months; nothing outside the window. */
export function axisFormat(language: Language): {
  readonly minorLabels: AxisLabel;
  readonly majorLabels: AxisLabel;
} {
  const writer = (options: Intl.DateTimeFormatOptions): Write => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
    return (instant) => format.format(instant);
  };
  const year = writer({ year: 'numeric' });
  const month = writer({ month: 'short' });
  const monthOfYear = writer({ year: 'numeric', month: 'long' });
  const dayOfMonth = writer({ day: 'numeric' });
  const date = writer({ year: 'numeric', month: 'short', day: 'numeric' });
  const minor: Readonly<Record<string, Write>> = {
    year,
    month,
    day: dayOfMonth,
    weekday: dayOfMonth,
  };
  const major: Readonly<Record<string, Write>> = {
    month: year,
    day: monthOfYear,
    weekday: monthOfYear,
    hour: date,
  };
  return { minorLabels: inWindow(minor), majorLabels: inWindow(major) };
}

function inWindow(writers: Readonly<Record<string, Write>>): AxisLabel {
  return (instant, scale) => {
    const day = fromEpochMilliseconds(instant.valueOf());
    if (day < WINDOW.first || day > WINDOW.last) return '';
    return writers[scale]?.(instant.valueOf()) ?? '';
  };
}
