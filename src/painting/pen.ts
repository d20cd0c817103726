import type { TextureStroke } from '../scene/textures.ts';
import type { Canvas } from './canvas.ts';
import type { Curve } from './geometry.ts';

/** Strokes and fills curves, and tells the context of its settings only where they change. */
export interface Pen {
  readonly colour: (colour: string) => void;
  readonly alpha: (alpha: number) => void;
  /** Settings for one stroke of a texture on a line of some width in px. */
  readonly texture: (stroke: TextureStroke, width: number) => void;
  readonly stroke: (curve: Curve) => void;
}

/** Dashes are never measured in less than this, in px: smaller ones would blur into an even line. */
const LEAST_UNIT_PX = 2.6;
const LEAST_LINE_PX = 0.9;

/** A pen on a context of which nothing is known; leave it with `context.setLineDash([])` or a restore. */
export function createPen(context: Canvas): Pen {
  let [ink, opacity, thickness, ends] = ['', -1, -1, ''];
  let dashed: readonly number[] | null = null;
  let unit = 0;
  const setDash = (dash: readonly number[], width: number) => {
    const measure = dash.length === 0 ? 0 : Math.max(LEAST_UNIT_PX, width);
    if (dash === dashed && measure === unit) return;
    [dashed, unit] = [dash, measure];
    context.setLineDash(dash.map((length) => length * measure));
  };
  return {
    colour: (colour) => {
      if (colour === ink) return;
      ink = colour;
      context.strokeStyle = colour;
      context.fillStyle = colour;
    },
    alpha: (alpha) => {
      if (alpha === opacity) return;
      opacity = alpha;
      context.globalAlpha = alpha;
    },
    texture: (stroke, width) => {
      const px = Math.max(LEAST_LINE_PX, stroke.width * width);
      if (px !== thickness) context.lineWidth = thickness = px;
      if (stroke.cap !== ends) context.lineCap = ends = stroke.cap;
      setDash(stroke.dash, width);
    },
    stroke: ({ start, control, end }) => {
      context.beginPath();
      context.moveTo(start.x, start.y);
      context.quadraticCurveTo(control.x, control.y, end.x, end.y);
      context.stroke();
    },
  };
}
