import { createSvgCanvas } from '../painting/svg-canvas.ts';
import { paintSheet } from './paint-sheet.ts';
import type { Sheet } from './sheet.ts';

/** A sheet as an SVG file with real text: the same bytes for the same sheet on every machine. */
export function sheetSvg(sheet: Sheet): string {
  const canvas = createSvgCanvas(sheet);
  paintSheet(canvas, sheet, 1);
  return canvas.toSvg();
}
