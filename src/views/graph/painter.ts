import type { GraphScene } from '../../scene/graph-scene.ts';
import { curveOf, projectionOf } from './geometry.ts';
import { paintLabels, textMeasurer } from './paint-labels.ts';
import { paintNodes } from './paint-nodes.ts';
import { paintTies } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

/** Everything that one picture depends on but the camera. */
export interface Picture {
  readonly scene: GraphScene;
  readonly palette: Palette;
  readonly filled: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
  readonly width: number;
  readonly height: number;
}

const ORIGIN = { x: 0, y: 0 };
const LEAST_TARGET_PX = 13;

/** Paints a whole picture into the guest's frame, in screen px so that nothing swells with the zoom. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  scale: number,
  picture: Picture,
): void {
  const { a, e, f } = context.getTransform();
  const pixelRatio = a / scale;
  const view = projectionOf(scale, { x: e / pixelRatio, y: f / pixelRatio });
  const { scene, palette } = picture;
  context.save();
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  paintTies(context, scene, view, palette);
  paintNodes(context, scene, view, palette, picture.filled);
  const nodes = [...scene.nodes.values()];
  const measure = textMeasurer(context, palette);
  const labels = placeLabels(nodes, view, picture.nameOf, measure, picture);
  paintLabels(context, labels, scene, palette);
  context.restore();
}

/** Paints where the pointer meets an organisation: its shape, and never less than a fingertip's reach. */
export function paintNodeArea(
  scene: GraphScene,
  guest: GuestNode,
  colour: string,
  context: CanvasRenderingContext2D,
  scale: number,
): void {
  const node = scene.nodes.get(guest.id);
  if (!node) return;
  const radius = Math.max(node.radius * projectionOf(scale, ORIGIN).size + 3, LEAST_TARGET_PX);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(guest.x, guest.y, radius / scale, 0, 2 * Math.PI);
  context.fill();
}

/** Paints where the pointer meets a tie: its curve, 9 px wide. */
export function paintTieArea(
  scene: GraphScene,
  guest: GuestLink,
  colour: string,
  context: CanvasRenderingContext2D,
  scale: number,
): void {
  const tie = scene.ties.get(guest.id);
  const [from, to] = [scene.nodes.get(tie?.from ?? ''), scene.nodes.get(tie?.to ?? '')];
  if (!tie || !from || !to) return;
  const { start, control, end } = curveOf(tie, from, to, projectionOf(scale, ORIGIN));
  context.save();
  context.scale(1 / scale, 1 / scale);
  context.strokeStyle = colour;
  context.lineWidth = 9;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  context.restore();
}
