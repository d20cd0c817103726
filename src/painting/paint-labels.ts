import type { GraphScene } from '../scene/graph-scene.ts';
import type { Canvas } from './canvas.ts';
import type { Segment } from './label-boxes.ts';
import type { Palette } from './palette.ts';
import type { MeasureText, PlacedLabel } from './place-labels.ts';

/** Draws the lines from shapes to the names that stand further off: thin, with a halo, to go beneath the shapes. */
export function paintLeaders(
  context: Canvas,
  labels: readonly PlacedLabel[],
  scene: GraphScene,
  palette: Palette,
): void {
  if (labels.length === 0) return;
  context.lineCap = 'butt';
  for (const { id, leader } of labels) {
    const node = scene.nodes.get(id);
    if (!node || !leader) continue;
    const fading = 0.9 * node.presence;
    strokeLine(context, leader, { width: 3, colour: palette.ground, alpha: fading });
    const colour = node.emphasis === 'dim' ? palette.inkSoft : palette.ink;
    strokeLine(context, leader, { width: 1, colour, alpha: fading });
  }
  context.globalAlpha = 1;
}

function strokeLine(
  context: Canvas,
  { from, to }: Segment,
  { width, colour, alpha }: { width: number; colour: string; alpha: number },
): void {
  context.globalAlpha = alpha;
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** Writes placed labels with a halo of the ground, so that no line runs through a name; they enter and leave with their shapes. */
export function paintLabels(
  context: Canvas,
  labels: readonly PlacedLabel[],
  scene: GraphScene,
  palette: Palette,
): void {
  if (labels.length === 0) return;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.ground;
  for (const label of labels) {
    const node = scene.nodes.get(label.id);
    if (!node) continue;
    context.font = fontOf(label.fontPx, label.isBold, palette.sans);
    context.globalAlpha = 0.9 * node.presence;
    context.strokeText(label.text, label.x, label.y);
    context.globalAlpha = node.presence;
    context.fillStyle = node.emphasis === 'dim' ? palette.inkSoft : palette.ink;
    context.fillText(label.text, label.x, label.y);
  }
  context.globalAlpha = 1;
}

/** What a canvas must know to measure texts. */
type Measuring = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

const widthsByPalette = new WeakMap<Palette, Map<string, number>>();

/** Text widths in px as the canvas would draw them, each measured once per palette. */
export function textMeasurer(context: Measuring, palette: Palette): MeasureText {
  const known = widthsByPalette.get(palette) ?? new Map<string, number>();
  widthsByPalette.set(palette, known);
  return (text, fontPx, isBold, family = 'sans') => {
    const font = fontOf(fontPx, isBold, palette[family]);
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measure(context, font, text);
    known.set(key, width);
    return width;
  };
}

function measure(context: Measuring, font: string, text: string): number {
  context.font = font;
  return context.measureText(text).width;
}

function fontOf(fontPx: number, isBold: boolean, family: string): string {
  return `${isBold ? 600 : 450} ${fontPx}px ${family}`;
}
