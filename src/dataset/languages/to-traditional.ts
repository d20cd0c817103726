import { Converter } from 'opencc-js/cn2t';
import { TAIWAN_PHRASES } from './taiwan-phrases.ts';

const convert = Converter({ from: 'cn', to: 'twp' });

const OURS = new RegExp(
  [...TAIWAN_PHRASES.keys()].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

/** Simplified Chinese as it is written in Taiwan: our own phrases first, the longest that fits, OpenCC's Taiwan phrases for the rest, and corner brackets for quotation marks. Idempotent on text without Chinese. */
export function toTraditional(simplified: string): string {
  let traditional = '';
  let end = 0;
  for (const match of simplified.matchAll(OURS)) {
    traditional = join(traditional, convert(simplified.slice(end, match.index)));
    traditional = join(traditional, TAIWAN_PHRASES.get(match[0]) ?? '');
    end = match.index + match[0].length;
  }
  traditional = join(traditional, convert(simplified.slice(end)));
  return traditional.replaceAll('“', '「').replaceAll('”', '」');
}

/** Joins two pieces, with a space where a Latin name that replaces a Chinese one would run into a word or a figure. */
function join(before: string, after: string): string {
  const isGlued = /[A-Za-z]$/.test(before) && /^[A-Za-z0-9]/.test(after);
  return before + (isGlued ? ' ' : '') + after;
}
