import type { Canvas } from '../painting/canvas.ts';
import { paintStill } from '../painting/still.ts';
import { paintLegendMark } from './paint-legend-mark.ts';
import type { Sheet } from './sheet.ts';
import type { SheetText } from './sheet-blocks.ts';

/** Paints a sheet on a canvas that has `ratio` device px to a px. */
export function paintSheet(canvas: Canvas, sheet: Sheet, ratio: number): void {
  const { width, height, palette } = sheet;
  canvas.save();
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.fillStyle = palette.ground;
  canvas.fillRect(0, 0, width, height);
  paintPicture(canvas, sheet, ratio);
  paintRules(canvas, sheet);
  for (const mark of sheet.marks) paintLegendMark(canvas, mark, palette);
  canvas.textBaseline = 'alphabetic';
  for (const text of sheet.texts) writeText(canvas, text, sheet);
  canvas.restore();
}

function paintPicture(canvas: Canvas, { picture, zoom, still }: Sheet, ratio: number): void {
  const scale = ratio * zoom;
  canvas.save();
  canvas.setTransform(scale, 0, 0, scale, picture.left * ratio, picture.top * ratio);
  paintStill(canvas, still);
  canvas.restore();
}

function paintRules(canvas: Canvas, { rules, palette }: Sheet): void {
  canvas.strokeStyle = palette.inkSoft;
  canvas.globalAlpha = 0.4;
  canvas.lineWidth = 1;
  canvas.lineCap = 'butt';
  for (const { left, top, width } of rules) {
    canvas.beginPath();
    canvas.moveTo(left, top);
    canvas.lineTo(left + width, top);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}

/** How far below the middle of its line a text's letters stand, in letter heights. */
const BASELINE = 0.355;

function writeText(canvas: Canvas, text: SheetText, { palette }: Sheet): void {
  const { fontPx, isBold, family, top, height, href } = text;
  canvas.font = `${weightOf(isBold)} ${fontPx}px ${palette[family]}`;
  canvas.fillStyle = palette[text.ink];
  canvas.textAlign = text.isAtRight ? 'right' : 'left';
  const x = text.isAtRight ? text.left + text.width : text.left;
  const write = () => canvas.fillText(text.text, x, top + height / 2 + BASELINE * fontPx);
  if (href !== undefined && canvas.link) canvas.link(href, write);
  else write();
}

/** The weights that text is measured in. */
function weightOf(isBold: boolean): number {
  return isBold ? 600 : 450;
}
