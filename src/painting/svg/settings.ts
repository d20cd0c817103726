import type { Canvas } from '../canvas.ts';
import { decimal, decimals } from './numbers.ts';
import type { Style } from './tree.ts';

/** What a canvas is set to. */
export type Settings = Pick<
  Canvas,
  | 'fillStyle'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>;

/** What canvases are set to at first. */
export const SETTINGS: Settings = {
  fillStyle: '#000',
  font: '10px sans-serif',
  globalAlpha: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineWidth: 1,
  strokeStyle: '#000',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

/** A copy of what a canvas is set to now, and of nothing else that it has. */
export function settingsOf(canvas: Settings): Settings {
  const { fillStyle, font, globalAlpha, lineCap, lineJoin } = canvas;
  const { lineWidth, strokeStyle, textAlign, textBaseline } = canvas;
  const lines = { lineCap, lineJoin, lineWidth, strokeStyle };
  return { fillStyle, globalAlpha, ...lines, font, textAlign, textBaseline };
}

/** How a filled element looks. */
export function fillOf(
  { fillStyle, globalAlpha }: Settings,
  rule: CanvasFillRule = 'nonzero',
): Style {
  return {
    fill: String(fillStyle),
    ...(globalAlpha < 1 && { 'fill-opacity': decimal(globalAlpha) }),
    ...(rule === 'evenodd' && { 'fill-rule': rule }),
  };
}

/** How a drawn line looks, `scale` times as large as the canvas has it. */
export function strokeOf(settings: Settings, scale: number, dash: readonly number[]): Style {
  const { strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin } = settings;
  return {
    stroke: String(strokeStyle),
    'stroke-width': decimal(lineWidth * scale),
    ...(globalAlpha < 1 && { 'stroke-opacity': decimal(globalAlpha) }),
    ...(lineCap !== 'butt' && { 'stroke-linecap': lineCap }),
    ...(lineJoin !== 'miter' && { 'stroke-linejoin': lineJoin }),
    ...(dash.length > 0 && { 'stroke-dasharray': decimals(dash.map((part) => part * scale)) }),
  };
}
