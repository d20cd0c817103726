import { describe, expect, it } from 'vitest';
import { widthsIn } from '../support/font-widths.ts';

/** Letters that have a width of their own: those with marks are as wide as those without, but for a few. */
const LETTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  ...'¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÆÐ×ØÞßæð÷øþďĐđĦħıĸľŁłŊŋŒœť',
  ...'–—‘’‚“”„†•…′″‹›⁄₩€₹™↑↓−',
];

const FACES = {
  REGULAR: { font: 'inter', weight: 450 },
  BOLD: { font: 'inter', weight: 600 },
  SERIF: { font: 'source-serif-4', weight: 600 },
} as const;

/** The table as source text; `npx vitest run tests/painting/letter-widths.test.ts -u` writes it anew from the fonts. */
function writeTable(): string {
  const rows = Object.entries(FACES).map(([name, face]) => {
    const widths = LETTERS.map(widthsIn(face)).join(' ');
    return `\n/** ${face.font}, ${face.weight} */\nexport const ${name} =\n  '${widths}';\n`;
  });
  const letters = LETTERS.join('').replace(/['\\]/g, '\\$&');
  return [
    '// How wide letters are in the fonts that the page ships, in thousandths of their height:\n',
    '// written by tests/painting/letter-widths.test.ts, which also checks it.\n\n',
    `export const LETTERS =\n  '${letters}';\n`,
    ...rows,
  ].join('');
}

describe('the table of letter widths', () => {
  it('is that of the fonts', async () => {
    await expect(writeTable()).toMatchFileSnapshot('../../src/painting/letter-widths.ts');
  });
});
