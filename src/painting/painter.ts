import type { GraphNode, GraphScene, GraphTie } from '../scene/graph-scene.ts';
import type { NamedCamp } from './camp-hulls.ts';
import type * as campPainting from './camp-painting.ts';
import type { Canvas } from './canvas.ts';
import { carryLabels, labelsOnce } from './carry-labels.ts';
import type { CrowdFrame, CrowdPainter } from './crowd/crowd-painter.ts';
import { type Detail, detailOf } from './detail.ts';
import { rememberDrawing } from './drawings.ts';
import { foremost } from './foremost.ts';
import { fanAt, fittingScale, type Projection, projectionOf } from './geometry.ts';
import { paintLabels, paintLeaders, textMeasurer } from './paint-labels.ts';
import { paintNodes, paintShapesInCrowd } from './paint-nodes.ts';
import { paintTies } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { spritesFor } from './sprites.ts';
import { strandsIn } from './strands.ts';

/** Paints what is not of the record over the ties of a scene, in screen px. */
export type GhostPainter = (
  context: Canvas,
  scene: GraphScene,
  view: Projection,
  palette: Palette,
  bounds: { readonly width: number; readonly height: number },
) => void;

/** Everything that one picture depends on but the camera. */
export interface Picture {
  readonly scene: GraphScene;
  /** What the scene is on its way to, where it is on its way: names have their places there and move along. */
  readonly goal?: GraphScene;
  readonly palette: Palette;
  readonly filled: ReadonlySet<string>;
  readonly camps: readonly NamedCamp[];
  /** Paints them; null until they are asked for and it has been fetched. */
  readonly campPainter: typeof campPainting | null;
  /** Paints forecasts, where there are any to paint. */
  readonly ghosts?: GhostPainter | null;
  /** Paints crowds; null until there is one and it has been fetched. */
  readonly crowdPainter: CrowdPainter | null;
  readonly nameOf: (id: string) => string;
  readonly width: number;
  readonly height: number;
  /** How much of the ties is drawn; by default as much as could be read. */
  readonly detail?: Detail;
}

/** What is to be seen: the scene that was given, or in a crowd one shortly before it. */
interface Painted {
  readonly scene: GraphScene;
  readonly labels: readonly PlacedLabel[];
}

type Named = readonly [nodes: readonly GraphNode[], ties: readonly GraphTie[]];

const NAMES_IN_CROWD = 40;

/** How ties and organisations are painted where they can be read. */
const IN_FULL = {
  ties: (context: CanvasRenderingContext2D, frame: CrowdFrame, picture: Picture): CrowdFrame => {
    const { scene, stamps, palette } = frame;
    const { view, sprites, ratio } = stamps;
    const fan = fanAt(view.scale, fittingScale(picture.width, picture.height));
    picture.crowdPainter?.hide();
    rememberDrawing(scene, { detail: 'full', fan });
    const inks = { palette, sprites, size: view.size, ratio };
    paintTies(context, strandsIn(scene, view, fan, picture), inks);
    return frame;
  },
  nodes: paintNodes,
  /** Whom names are for, and which ties they had better not cover. */
  named: ({ nodes, ties }: GraphScene): Named => [[...nodes.values()], [...ties.values()]],
} as const;

/** How they are painted in a crowd. */
const coarselyBy = (crowd: CrowdPainter) => ({
  ties: (context: CanvasRenderingContext2D, frame: CrowdFrame): CrowdFrame => {
    const seen = crowd.show(context, frame);
    rememberDrawing(seen.scene, { detail: 'coarse', fan: 0 });
    return seen;
  },
  nodes: paintShapesInCrowd,
  /** Only a few have names there, which may cover the others. */
  named: ({ nodes }: GraphScene, picture: Picture, view: Projection): Named => [
    foremost(nodes.values(), NAMES_IN_CROWD, view, picture),
    [],
  ],
});

/** Paints a whole picture into the guest's frame, in screen px so that nothing swells with the zoom, and tells what is to be seen and where the names stand. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  scale: number,
  picture: Picture,
): Painted {
  const { palette, camps, campPainter } = picture;
  context.save();
  const given = frameOf(context, scale, picture);
  const { ratio } = given.stamps;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const hulls = campPainter?.hullsOf(camps, given.scene.nodes, given.stamps.view) ?? [];
  campPainter?.paintCampAreas(context, hulls, palette);
  const paint = isCrowded(given, picture) ? coarselyBy(picture.crowdPainter) : IN_FULL;
  const { scene, goal, stamps } = paint.ties(context, given, picture);
  campPainter?.paintCampEdges(context, hulls, palette);
  const { view } = stamps;
  picture.ghosts?.(context, scene, view, palette, picture);
  const { nameOf, width, height } = picture;
  const causes = [view.scale, view.shift.x, view.shift.y, ratio, palette, nameOf, width, height];
  const placed = labelsOnce(goal, causes, () => {
    const measure = textMeasurer(context, palette);
    const [nodes, ties] = paint.named(goal, picture, view);
    return placeLabels(nodes, view, nameOf, measure, picture, ties);
  });
  const labels = carryLabels(placed, goal, scene, view);
  paintLeaders(context, labels, scene, palette);
  paint.nodes(context, scene, stamps);
  paintLabels(context, labels, scene, palette);
  const ground = { camps, scene: goal, view, labels: placed, bounds: picture };
  campPainter?.paintCampNames(context, ground, palette);
  context.restore();
  return { scene, labels };
}

/** Whether painting a picture would show anything new: a crowd still being painted elsewhere is only handed on. */
export function hasNews(
  context: CanvasRenderingContext2D,
  scale: number,
  picture: Picture,
): boolean {
  const given = frameOf(context, scale, picture);
  return isCrowded(given, picture) ? picture.crowdPainter.offer(given) : true;
}

function frameOf(context: CanvasRenderingContext2D, scale: number, picture: Picture): CrowdFrame {
  const { a, e, f } = context.getTransform();
  const ratio = Math.round((a / scale) * 1000) / 1000;
  const view = projectionOf(scale, { x: e / ratio, y: f / ratio });
  const { scene, palette, width, height } = picture;
  const sprites = spritesFor(palette, ratio);
  const stamps = { view, sprites, ratio, solid: picture.filled, width, height };
  return { scene, goal: picture.goal ?? scene, stamps, palette };
}

function isCrowded(
  { scene, stamps }: CrowdFrame,
  picture: Picture,
): picture is Picture & { readonly crowdPainter: CrowdPainter } {
  if (!picture.crowdPainter) return false;
  return (picture.detail ?? detailOf(scene, stamps.view, picture)) === 'coarse';
}
