import type { GraphScene } from '../scene/graph-scene.ts';
import { type CampHull, hullsOf, type NamedCamp } from './camp-hulls.ts';
import type { Canvas } from './canvas.ts';
import type { Projection } from './geometry.ts';
import type { Palette } from './palette.ts';
import { boxesOf, type CampLabel, placeCampLabels, type SetName } from './place-camp-labels.ts';
import type { MeasureText, PlacedLabel } from './place-labels.ts';
import { wrapName } from './wrap-name.ts';

/** The opacity of a single hull; several share it, so that what many camps claim at once grows darker and hides nothing. */
const WASH = 0.2;

const NAME_PX = 12.5;
const LINE_HEIGHT = 1.15;
const MOST_LINES = 2;
const WIDEST_PX = 170;

/** What camps' names find in the picture: the scene that it comes to rest in, and the names of organisations there. */
interface CampGround {
  readonly camps: readonly NamedCamp[];
  readonly scene: GraphScene;
  readonly view: Projection;
  readonly labels: readonly PlacedLabel[];
  readonly bounds: { readonly width: number; readonly height: number };
  readonly measure: MeasureText;
}

/** Lays the hulls down as soft areas for the ties to be drawn over. The context must be in screen px. */
export function paintCampAreas(
  context: Canvas,
  hulls: readonly CampHull[],
  palette: Palette,
): void {
  context.globalAlpha = WASH / Math.sqrt(hulls.length);
  for (const { camp, outline } of hulls) {
    trace(context, outline);
    context.fillStyle = palette.camps[camp.hue];
    context.fill();
  }
  context.globalAlpha = 1;
}

/** Draws the hulls' edges, thin and over the ties: beneath them nobody would find an edge where ties are dense. */
export function paintCampEdges(
  context: Canvas,
  hulls: readonly CampHull[],
  palette: Palette,
): void {
  context.lineWidth = 1.5;
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const { camp, outline } of hulls) {
    trace(context, outline);
    context.strokeStyle = palette.camps[camp.hue];
    context.setLineDash([...camp.dash]);
    context.stroke();
  }
  context.setLineDash([]);
}

function trace(context: Canvas, outline: CampHull['outline']): void {
  context.beginPath();
  for (const { x, y } of outline) context.lineTo(x, y);
  context.closePath();
}

/** Writes the camps' names outside their hulls, sparing organisations and their names as far as can be. */
export function paintCampNames(context: Canvas, ground: CampGround, palette: Palette): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of labelsOn(ground)) paintName(context, label, palette);
}

const known = new WeakMap<
  CampGround['labels'],
  { readonly camps: CampGround['camps']; readonly names: readonly CampLabel[] }
>();

/** The placed names of camps, found once for each placing of organisations' names. */
function labelsOn({
  camps,
  scene,
  view,
  labels,
  bounds,
  measure,
}: CampGround): readonly CampLabel[] {
  const found = known.get(labels);
  if (found?.camps === camps) return found.names;
  const widest = Math.min(WIDEST_PX * view.enlarged, bounds.width * 0.36);
  const names = placeCampLabels(
    hullsOf(camps, scene.nodes, view),
    (name) => setName(name, NAME_PX * view.enlarged, widest, measure),
    boxesOf(labels, scene.nodes, view),
    bounds,
  );
  known.set(labels, { camps, names });
  return names;
}

/** No italics are shipped: where they are written the upright letters slant, and stay as wide. */
function setName(name: string, fontPx: number, widest: number, measure: MeasureText): SetName {
  const widthOf = (text: string) => measure(text, fontPx, true, 'serif');
  const lines = wrapName(name, widest, MOST_LINES, widthOf);
  const width = Math.max(...lines.map(widthOf)) + 4;
  return { lines, width, height: lines.length * fontPx * LINE_HEIGHT };
}

/** One name in the colour of its hull, with its leader, and a halo of the ground so that no line runs through it. */
function paintName(
  context: Canvas,
  { camp, lines, box, leader }: CampLabel,
  palette: Palette,
): void {
  const colour = palette.camps[camp.hue];
  if (leader) {
    context.beginPath();
    context.moveTo(leader.from.x, leader.from.y);
    context.lineTo(leader.to.x, leader.to.y);
    context.lineWidth = 1;
    context.strokeStyle = colour;
    context.stroke();
  }
  const lineHeight = (box.bottom - box.top) / lines.length;
  context.font = fontOf(camp.name, lineHeight / LINE_HEIGHT, palette);
  context.lineWidth = 4;
  context.strokeStyle = palette.ground;
  context.fillStyle = colour;
  const middle = (box.left + box.right) / 2;
  for (const [index, line] of lines.entries()) {
    const y = box.top + (index + 0.5) * lineHeight;
    context.strokeText(line, middle, y);
    context.fillText(line, middle, y);
  }
}

/** Italics set a camp's name off from those of organisations; Chinese has none, and its serif does that alone. */
function fontOf(name: string, fontPx: number, { serif }: Palette): string {
  const style = /\p{Script=Han}/u.test(name) ? '' : 'italic ';
  return `${style}600 ${fontPx}px ${serif}`;
}
