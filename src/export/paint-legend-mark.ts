import { type Canvas, fillGlyph, strokeGlyph } from '../painting/canvas.ts';
import { DISPUTE_LOOK, PIN_LOOK } from '../painting/looks.ts';
import type { Palette } from '../painting/palette.ts';
import { createPen } from '../painting/pen.ts';
import { ORGANIZATION_SHAPES, SIGN_GLYPHS } from '../scene/glyphs.ts';
import type { Texture } from '../scene/textures.ts';
import type { SheetMark } from './sheet-blocks.ts';
import type { LegendMark } from './sheet-legend.ts';

type Paint<Mark> = (canvas: Canvas, mark: Mark, room: Room, palette: Palette) => void;

/** Half the room of a mark around the origin, and half the height of the letters beside it. */
interface Room {
  readonly half: number;
  readonly size: number;
}

const PAINTERS: {
  readonly [Type in LegendMark['type']]: Paint<Extract<LegendMark, { type: Type }>>;
} = {
  line: paintLine,
  shape: paintShape,
  arrow: paintArrow,
  taper: paintTaper,
  sizes: paintSizes,
  disputed: (canvas, _mark, { size }, palette) => DISPUTE_LOOK.paint(canvas, size, palette),
  pin: (canvas, _mark, { size }, palette) => PIN_LOOK.paint(canvas, size, palette),
  beads: paintBeads,
  camp: paintCamp,
};

/** How faint what has stayed as it was is drawn. */
const FAINT = 0.4;

/** Paints a sign of the legend in its room. */
export function paintLegendMark(canvas: Canvas, sheetMark: SheetMark, palette: Palette): void {
  const { mark, left, top, width, height } = sheetMark;
  canvas.save();
  canvas.translate(left + width / 2, top + height / 2);
  if (mark.type === 'line' && mark.colour === 'same') canvas.globalAlpha = FAINT;
  const paint = PAINTERS[mark.type] as Paint<LegendMark>;
  paint(canvas, mark, { half: width / 2, size: Math.min(width, height) * 0.27 }, palette);
  canvas.restore();
}

/** A sample of a line with its sign; where there is no room for a line, the sign alone. */
function paintLine(
  canvas: Canvas,
  { texture, colour, sign }: Extract<LegendMark, { type: 'line' }>,
  { half, size }: Room,
  palette: Palette,
): void {
  const ink = colour === 'ink' || colour === 'accent' ? palette[colour] : palette.kinds[colour];
  const glyph = sign ? SIGN_GLYPHS[sign] : '';
  const isLine = half > 2 * size || glyph === '';
  if (isLine)
    paintTexture(canvas, texture, half, size * (glyph ? 0.62 : 0.72), [ink, palette.ground]);
  if (glyph === '') return;
  canvas.lineJoin = 'round';
  canvas.lineWidth = size * 0.7;
  canvas.strokeStyle = palette.ground;
  strokeGlyph(canvas, glyph, size * 0.9);
  canvas.fillStyle = ink;
  fillGlyph(canvas, glyph, size * 0.9, 'evenodd');
}

function paintTexture(
  canvas: Canvas,
  texture: Texture,
  half: number,
  width: number,
  [ink, ground]: readonly [string, string],
): void {
  const level = { start: { x: -half, y: 0 }, control: { x: 0, y: 0 }, end: { x: half, y: 0 } };
  const pen = createPen(canvas);
  for (const stroke of texture) {
    pen.colour(stroke.ink === 'line' ? ink : ground);
    pen.texture(stroke, width);
    pen.stroke(level);
  }
  canvas.setLineDash([]);
}

function paintShape(
  canvas: Canvas,
  { kind, isSolid }: Extract<LegendMark, { type: 'shape' }>,
  { size }: Room,
  palette: Palette,
): void {
  canvas.lineJoin = 'round';
  canvas.fillStyle = isSolid ? palette.ink : palette.raised;
  fillGlyph(canvas, ORGANIZATION_SHAPES[kind], size);
  canvas.strokeStyle = palette.ink;
  canvas.lineWidth = size * 0.22;
  strokeGlyph(canvas, ORGANIZATION_SHAPES[kind], size);
}

/** A line that ends in an arrow. */
function paintArrow(
  canvas: Canvas,
  _mark: LegendMark,
  { half, size }: Room,
  palette: Palette,
): void {
  canvas.strokeStyle = palette.ink;
  canvas.lineWidth = size * 0.35;
  canvas.beginPath();
  canvas.moveTo(-half, 0);
  canvas.lineTo(half - size, 0);
  canvas.stroke();
  fillPolygon(canvas, palette.ink, [
    [half, 0],
    [half - size * 1.5, -size * 0.7],
    [half - size * 1.5, size * 0.7],
  ]);
}

/** A line that grows from thin to broad. */
function paintTaper(
  canvas: Canvas,
  _mark: LegendMark,
  { half, size }: Room,
  palette: Palette,
): void {
  fillPolygon(canvas, palette.ink, [
    [-half, -size * 0.08],
    [half, -size * 0.55],
    [half, size * 0.55],
    [-half, size * 0.08],
  ]);
}

/** A small shape beside a large one. */
function paintSizes(canvas: Canvas, _mark: LegendMark, { size }: Room, palette: Palette): void {
  canvas.strokeStyle = palette.ink;
  canvas.fillStyle = palette.raised;
  canvas.lineWidth = size * 0.22;
  for (const [x, radius] of [
    [-size * 1.5, size * 0.5],
    [size * 0.5, size],
  ] as const) {
    canvas.beginPath();
    canvas.arc(x, 0, radius, 0, 2 * Math.PI);
    canvas.fill();
    canvas.stroke();
  }
}

/** Beads of ink, as forecasts are drawn. */
function paintBeads(
  canvas: Canvas,
  _mark: LegendMark,
  { half, size }: Room,
  palette: Palette,
): void {
  const [bead, step] = [size * 0.2, size * 0.9];
  const beads = Math.floor((half - bead) / step);
  canvas.fillStyle = palette.ink;
  for (let index = -beads; index <= beads; index += 1) {
    canvas.beginPath();
    canvas.arc(index * step, 0, bead, 0, 2 * Math.PI);
    canvas.fill();
  }
}

/** A hull in little. */
function paintCamp(
  canvas: Canvas,
  _mark: LegendMark,
  { half, size }: Room,
  palette: Palette,
): void {
  const straight = half - size - 1;
  canvas.beginPath();
  canvas.arc(-straight, 0, size, Math.PI / 2, (3 * Math.PI) / 2);
  canvas.arc(straight, 0, size, -Math.PI / 2, Math.PI / 2);
  canvas.closePath();
  canvas.fillStyle = palette.camps[1];
  canvas.globalAlpha = 0.2;
  canvas.fill();
  canvas.globalAlpha = 1;
  canvas.strokeStyle = palette.camps[1];
  canvas.lineWidth = size * 0.22;
  canvas.stroke();
}

function fillPolygon(
  canvas: Canvas,
  colour: string,
  corners: readonly (readonly [number, number])[],
): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  for (const [x, y] of corners) canvas.lineTo(x, y);
  canvas.closePath();
  canvas.fill();
}
