/** A number as a text states it: `unit` is what stands with it, dates are `2025-11-03`, months `2025-11`, days without a year `-11-03`. */
export interface Figure {
  readonly text: string;
  readonly unit: 'usd' | 'percent' | 'date' | 'number';
  /** The number in whole units, or the date. */
  readonly value: number | string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH = `(${MONTHS.join('|')})`;

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  千亿: 1e11,
  万亿: 1e12,
};

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const MULTIPLE =
  '(?:\\s?(trillion|billion|million|thousand|tn|bn|m|k|万亿|千亿|亿|千万|百万|万|千)(?![a-z]))?';

/** How figures are written, each with what becomes of a match; earlier forms take their text away from later ones. */
const FORMS: readonly (readonly [
  RegExp,
  (match: RegExpExecArray) => Omit<Figure, 'text'> | null,
])[] = [
  [
    new RegExp(`(\\d{1,2}) ${MONTH} (\\d{4})`, 'g'),
    ([, day, month, year]) => dated(year, monthNumber(month), day),
  ],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/g, ([, year, month, day]) => dated(year, month, day)],
  [new RegExp(`${MONTH} (\\d{4})`, 'g'), ([, month, year]) => dated(year, monthNumber(month))],
  [/(\d{4})年(\d{1,2})月/g, ([, year, month]) => dated(year, month)],
  [new RegExp(`(\\d{1,2}) ${MONTH}`, 'g'), ([, day, month]) => dated('', monthNumber(month), day)],
  [/(\d{1,2})月(\d{1,2})日/g, ([, month, day]) => dated('', month, day)],
  [/\d{1,2}月/g, () => null],
  [
    new RegExp(`\\$\\s?(${NUMBER})${MULTIPLE}`, 'gi'),
    ([, number, multiple]) => sized('usd', number, multiple),
  ],
  [
    new RegExp(`(${NUMBER})[多余]?${MULTIPLE}[多余]?美元`, 'gi'),
    ([, number, multiple]) => sized('usd', number, multiple),
  ],
  [new RegExp(`(${NUMBER})\\s?(?:%|％|per ?cent)`, 'gi'), ([, number]) => sized('percent', number)],
  [
    new RegExp(`(?<![A-Za-z0-9.-])(${NUMBER})${MULTIPLE}(?![A-Za-z0-9]*[a-zA-Z]-?\\d)`, 'gi'),
    ([, number, multiple]) => sized('number', number, multiple),
  ],
];

/** The figures that a text states, in English or Chinese. Numbers within names (GPT-4, s001) and months without a year are passed over. */
export function figuresIn(text: string): Figure[] {
  let rest = text;
  return FORMS.flatMap(([form, meaning]) => {
    const matches = [...rest.matchAll(form)];
    for (const { 0: found } of matches) rest = rest.replace(found, ' ¶ ');
    return matches.flatMap((match) => {
      const figure = meaning(match);
      return figure ? [{ text: match[0].trim(), ...figure }] : [];
    });
  });
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf(name ?? '') + 1);
}

function dated(year = '', month = '', day?: string): Omit<Figure, 'text'> {
  const parts = [year, month, ...(day === undefined ? [] : [day])];
  const value = parts.map((part) => (part === '' ? '' : part.padStart(2, '0'))).join('-');
  return { unit: 'date', value };
}

function sized(
  unit: 'usd' | 'percent' | 'number',
  number = '',
  multiple = '',
): Omit<Figure, 'text'> {
  const times = MULTIPLES[multiple.toLowerCase()] ?? 1;
  return { unit, value: Math.round(Number(number.replaceAll(',', '')) * times * 1000) / 1000 };
}

/** Whether a figure is among others: the same number, or a month that one of the dates falls into, or a year that does. */
export function isAmong(figure: Figure, others: readonly Figure[]): boolean {
  const year = figure.unit === 'number' ? `${figure.value}-` : null;
  return others.some(({ unit, value }) => {
    if (unit === 'date') {
      return figure.unit === 'date'
        ? `${value}-`.startsWith(`${figure.value}-`) || isDayOf(String(figure.value), String(value))
        : year !== null && `${value}-`.startsWith(year);
    }
    return (
      value === figure.value &&
      (unit === figure.unit || unit === 'number' || figure.unit === 'number')
    );
  });
}

/** Whether a day without a year, `-11-03`, is that of a date. */
function isDayOf(day: string, date: string): boolean {
  return day.startsWith('-') && date.endsWith(day);
}

/** A date of the ledger as a figure. */
export function dateFigure(text: string): Figure {
  return { text, unit: 'date', value: text };
}
