import type { GraphScene } from '../../scene/graph-scene.ts';
import type { Palette } from './palette.ts';
import type { MeasureText, PlacedLabel } from './place-labels.ts';

/** Writes placed labels with a halo of the ground, so that no line runs through a name. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  scene: GraphScene,
  palette: Palette,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.ground;
  for (const label of labels) {
    const isDim = scene.nodes.get(label.id)?.emphasis === 'dim';
    context.font = fontOf(label.fontPx, label.isBold, palette.sans);
    context.globalAlpha = 0.9;
    context.strokeText(label.text, label.x, label.y);
    context.globalAlpha = 1;
    context.fillStyle = isDim ? palette.inkSoft : palette.ink;
    context.fillText(label.text, label.x, label.y);
  }
}

const widthsByPalette = new WeakMap<Palette, Map<string, number>>();

/** Text widths in px as the canvas would draw them, each measured once per palette. */
export function textMeasurer(context: CanvasRenderingContext2D, palette: Palette): MeasureText {
  const known = widthsByPalette.get(palette) ?? new Map<string, number>();
  widthsByPalette.set(palette, known);
  return (text, fontPx, isBold) => {
    const font = fontOf(fontPx, isBold, palette.sans);
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measure(context, font, text);
    known.set(key, width);
    return width;
  };
}

function measure(context: CanvasRenderingContext2D, font: string, text: string): number {
  context.font = font;
  return context.measureText(text).width;
}

function fontOf(fontPx: number, isBold: boolean, family: string): string {
  return `${isBold ? 600 : 450} ${fontPx}px ${family}`;
}
