import { readFileSync } from 'node:fs';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

const FOLDER = 'node_modules/@fontsource-variable';

/** The files in which the page ships a font's letters. */
const SUBSETS = ['latin', 'latin-ext'] as const;

/** A font as pictures use it. */
export interface Face {
  readonly font: 'inter' | 'source-serif-4';
  readonly weight: number;
}

/** Tells the advance widths of letters, in thousandths of their height, from the font files that the page ships. */
export function widthsIn({ font, weight }: Face): (letter: string) => number {
  const context = createCanvas(1, 1).getContext('2d');
  for (const subset of SUBSETS) {
    const file = `${FOLDER}/${font}/files/${font}-${subset}-wght-normal.woff2`;
    GlobalFonts.register(readFileSync(file), `${font} ${subset}`);
  }
  context.font = `${weight} 1000px ${SUBSETS.map((subset) => `"${font} ${subset}"`).join(', ')}`;
  return (letter) => Math.round(context.measureText(letter).width);
}
