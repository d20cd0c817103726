import { Converter } from 'opencc-js/cn2t';
import { TAIWAN_PHRASES } from './taiwan-phrases.ts';

const convert = Converter({ from: 'cn', to: 'twp' });

const OURS = new RegExp(
  [...TAIWAN_PHRASES.keys()].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

/** Simplified Chinese as it is written in Taiwan: our own phrases first, the longest that fits, OpenCC's Taiwan phrases for the rest, and corner brackets for quotation marks. Idempotent on text without Chinese. */
export function toTraditional(simplified: string): string {
  let result = '';
  let end = 0;
  for (const match of simplified.matchAll(OURS)) {
    result += convert(simplified.slice(end, match.index)) + TAIWAN_PHRASES.get(match[0]);
    end = match.index + match[0].length;
  }
  const traditional = result + convert(simplified.slice(end));
  return traditional.replaceAll('“', '「').replaceAll('”', '」');
}
