import type { Canvas } from '../painting/canvas.ts';
import { paintSheet } from './paint-sheet.ts';
import type { Sheet } from './sheet.ts';

/** No browser draws a canvas with a longer side, in px. */
const LONGEST_PX = 16_384;

/** A sheet as a PNG, `scale` times as large. Rejects where a side would be longer than browsers draw, and where the browser fails to draw it. */
export async function sheetPng(sheet: Sheet, scale: number): Promise<Blob> {
  const [width, height] = [sheet.width * scale, sheet.height * scale];
  if (Math.max(width, height) > LONGEST_PX) {
    throw new RangeError(
      `A picture of ${width} × ${height} px is too large: ${LONGEST_PX} px a side are the most that browsers draw.`,
    );
  }
  await fontsFor(sheet);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
  paintSheet(context satisfies Canvas, sheet, scale);
  return toBlob(canvas);
}

/** Fetches the page's fonts for the letters that a sheet writes: a canvas takes whatever font is there. Never rejects. */
export async function fontsFor({
  palette,
  texts,
  title,
}: Pick<Sheet, 'palette' | 'texts' | 'title'>): Promise<void> {
  const letters = texts.map(({ text }) => text).join('');
  const fonts: readonly (readonly [string, string])[] = [
    [`600 16px ${palette.serif}`, title],
    [`italic 600 16px ${palette.serif}`, letters],
    [`600 16px ${palette.sans}`, letters],
    [`450 16px ${palette.sans}`, letters],
  ];
  // what cannot be had is written in the next font of the family's list
  await Promise.allSettled(fonts.map(([font, text]) => document.fonts.load(font, text)));
  await document.fonts.ready;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not turn the picture into a PNG.'));
    }, 'image/png');
  });
}
