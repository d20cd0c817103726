import { drawingOf } from '../../painting/drawings.ts';
import {
  type Curve,
  curveOf,
  LANE_PX,
  type Projection,
  projectionOf,
} from '../../painting/geometry.ts';
import { type Band, bandsOf } from '../../painting/ribbons.ts';
import { strandOf } from '../../painting/strands.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';

const ORIGIN = { x: 0, y: 0 };
const LEAST_NODE_PX = 13;
const LEAST_TIE_PX = 9;

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
  const radius = Math.max(node.radius * projectionOf(scale, ORIGIN).size + 3, LEAST_NODE_PX);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(guest.x, guest.y, radius / scale, 0, 2 * Math.PI);
  context.fill();
}

/** Paints where the pointer meets a tie: along its line as it was drawn last, never narrower than can be pointed at. */
export function paintTieArea(
  scene: GraphScene,
  guest: GuestLink,
  colour: string,
  context: CanvasRenderingContext2D,
  scale: number,
): void {
  const area = areaOf(scene, guest.id, projectionOf(scale, ORIGIN));
  if (!area) return;
  const { start, control, end } = area.curve;
  context.save();
  context.scale(1 / scale, 1 / scale);
  context.strokeStyle = colour;
  context.lineWidth = area.width;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  context.restore();
}

interface Area {
  readonly curve: Curve;
  readonly width: number;
}

/** Where the pointer meets a tie, in screen px: ties side by side share the room without a gap. Null where the scene does not draw it. */
export function areaOf(scene: GraphScene, id: string, view: Projection): Area | null {
  const { detail, fan } = drawingOf(scene);
  if (detail === 'coarse') return straightArea(scene, id, view);
  const band = bandById(scene).get(id);
  return band ? areaOfBand(band, view, fan) : null;
}

/** A thin ribbon is met a little beside itself, and a fan in whole lanes: else it would close under the pointer that opened it. */
function areaOfBand(band: Band, view: Projection, fanOfAll: number): Area {
  const more = Math.max(1, LEAST_TIE_PX / (band.ribbon * view.size));
  const { curve, fan, width } = strandOf({ ...band, offset: band.offset * more }, view, fanOfAll);
  const lane = Math.max(LEAST_TIE_PX, LANE_PX * view.size);
  return { curve, width: width * more * (1 - fan) + lane * fan };
}

function straightArea(scene: GraphScene, id: string, view: Projection): Area | null {
  const tie = scene.ties.get(id);
  const [a, b] = [scene.nodes.get(tie?.from ?? ''), scene.nodes.get(tie?.to ?? '')];
  if (!a || !b) return null;
  return { curve: curveOf({ a, b, offset: 0, lane: 0 }, view, 0), width: LEAST_TIE_PX };
}

const bandsById = new WeakMap<GraphScene, ReadonlyMap<string, Band>>();

function bandById(scene: GraphScene): ReadonlyMap<string, Band> {
  const known = bandsById.get(scene);
  if (known) return known;
  const byId = new Map(bandsOf(scene).map((band) => [band.tie.id, band]));
  bandsById.set(scene, byId);
  return byId;
}
