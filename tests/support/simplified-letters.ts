import { Converter } from 'opencc-js/cn2t';
import { TAIWAN_PHRASES } from '../../src/dataset/languages/taiwan-phrases.ts';

const convert = Converter({ from: 'cn', to: 'tw' });

/** Words of Traditional Chinese whose letters OpenCC would change all the same, because in other words they are written otherwise in Taiwan. */
const RIGHT_AS_THEY_ARE = [
  '批准|獲准|准許|核准', // to permit
  '若干|干涉|干預|干擾',
  '駁回', // before 音樂 taken for 迴音
  '托卡馬克', // tokamak
];

/** What our own list of phrases writes by hand; a test of that list looks at their letters. */
const OURS = [...new Set(TAIWAN_PHRASES.values())].sort((a, b) => b.length - a.length);

const RIGHT = new RegExp([...OURS.map(escaped), ...RIGHT_AS_THEY_ARE].join('|'), 'u');

/** The letters of a Traditional text that OpenCC would still turn into others, each alone or in the word around it. */
export function changedByOpenCc(traditional: string): string[] {
  return traditional.split(RIGHT).flatMap((part) => {
    const letters = [...part];
    const inContext = [...convert(part)];
    return letters.filter(
      (letter, index) => convert(letter) !== letter || inContext[index] !== letter,
    );
  });
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^$(){}|[\]\\/]/g, '\\$&');
}
