const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
const MOST_ESCAPED = 4;
const BEFORE = ' \t\n\r\u00a0\u3000\'"`(<[{*“‘（【「『《';
const QUOTING = /['"`()<>[\]{}*=“”‘’（）【】「」『』《》]/;
const AFTER = ' \t\n\r\u00a0\u3000\'"`.,;:!?)>]}*/\\=…。，、；：！？”’）】」』》';

/** Text with its percent escapes read, also where it was escaped up to four times over; what is no escape of a character stays. */
export function unescaped(text: string): string {
  let read = text;
  for (let round = 0; round < MOST_ESCAPED; round++) {
    const next = read.replace(ESCAPES, readEscapes);
    if (next === read) break;
    read = next;
  }
  return read;
}

function readEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

/** Text without the marks that the sentence or the quotation around a link leaves on it, in linear time; text that has such marks inside too stays whole. */
export function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BEFORE.includes(text.charAt(start))) start++;
  while (end > start && AFTER.includes(text.charAt(end - 1))) end--;
  const inner = text.slice(start, end);
  return QUOTING.test(inner) ? text : inner;
}

const SIGNS = '[-/._年月\u2010-\u2015\u2212]';
const DATE = new RegExp(`^(\\d{4})${SIGNS}(\\d{1,2})${SIGNS}(\\d{1,2})日?$`);
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** A date of year, month and day with any signs between them, or with none, as links write it; any other text as it is. */
export function plainDate(text: string): string {
  const [, year, month = '', day = ''] = DATE.exec(text) ?? DIGITS.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const AMOUNT = /^(?:us\$|usd|\$)?([\d.]+)(k|thousand|m|mn|million|b|bn|billion)?(?:usd)?$/;
const THOUSANDS = /^(\D*\d{1,3})((?:,\d{3})+)(?!\d)/;

/** US dollars as newspapers write them, such as `$1.5bn` or `1,000,000`, as links write them; any other text as it is. */
export function plainAmount(text: string): string {
  const joined = text
    .replace(/[\s_]+/g, '')
    .replace(THOUSANDS, (_, start, rest) => start + rest.replaceAll(',', ''));
  const [, number, unit = ''] = AMOUNT.exec(joined) ?? [];
  return number === undefined ? text : `${number}${unit.replace('thousand', 'k').charAt(0)}`;
}

/** A language of ours out of a tag as browsers write it, in small letters; any other text as it is. */
export function plainLanguage(text: string): string {
  if (/^en(?:[-_][a-z]{2})?$/.test(text)) return 'en';
  if (/^zh[-_](?:hant(?:[-_][a-z]{2})?|tw|hk|mo)$/.test(text)) return 'zh-Hant';
  return /^zh(?:[-_](?:hans(?:[-_][a-z]{2})?|cn|sg))?$/.test(text) ? 'zh-Hans' : text;
}

/** A switch said in words as `1` or `0`; any other text as it is. */
export function plainSwitch(text: string): string {
  if (/^(?:true|yes|on)$/.test(text)) return '1';
  return /^(?:false|no|off)$/.test(text) ? '0' : text;
}
