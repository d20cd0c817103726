import type { GraphNode, GraphScene, GraphTie } from '../../scene/graph-scene.ts';
import type { NamedCamp } from './camp-hulls.ts';
import type * as campPainting from './camp-painting.ts';
import { carryLabels, labelsOnce } from './carry-labels.ts';
import { type Detail, detailOf } from './detail.ts';
import { foremost } from './foremost.ts';
import { fanAt, fittingScale, type Projection, projectionOf } from './geometry.ts';
import { rememberDrawing } from './paint-areas.ts';
import { paintNodesCoarsely, paintTiesCoarsely } from './paint-coarse.ts';
import { paintLabels, paintLeaders, textMeasurer } from './paint-labels.ts';
import { paintNodes, type Stamps } from './paint-nodes.ts';
import { paintTies } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { spritesFor } from './sprites.ts';
import { strandsIn } from './strands.ts';

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
  readonly nameOf: (id: string) => string;
  readonly width: number;
  readonly height: number;
  /** How much of the ties is drawn; by default as much as could be read. */
  readonly detail?: Detail;
}

type Named = readonly [nodes: readonly GraphNode[], ties: readonly GraphTie[]];

const NAMES_IN_CROWD = 40;

/** How ties and organisations are painted where they can be read. */
const IN_FULL = {
  ties: (context: CanvasRenderingContext2D, picture: Picture, stamps: Stamps): void => {
    const { scene, palette, width, height } = picture;
    const { view, sprites, ratio } = stamps;
    const fan = fanAt(view.scale, fittingScale(width, height));
    rememberDrawing(scene, { detail: 'full', fan });
    const inks = { palette, sprites, size: view.size, ratio };
    paintTies(context, strandsIn(scene, view, fan, picture), inks);
  },
  nodes: paintNodes,
  /** Whom names are for, and which ties they had better not cover. */
  named: ({ nodes, ties }: GraphScene): Named => [[...nodes.values()], [...ties.values()]],
} as const;

/** How they are painted in a crowd. */
const COARSELY = {
  ties: (context: CanvasRenderingContext2D, { scene, palette }: Picture, stamps: Stamps): void => {
    rememberDrawing(scene, { detail: 'coarse', fan: 0 });
    paintTiesCoarsely(context, scene, stamps, palette);
  },
  nodes: paintNodesCoarsely,
  /** Only a few have names there, which may cover the others. */
  named: ({ nodes }: GraphScene, picture: Picture, view: Projection): Named => [
    foremost(nodes.values(), NAMES_IN_CROWD, view, picture),
    [],
  ],
} as const;

/** Paints a whole picture into the guest's frame, in screen px so that nothing swells with the zoom, and tells where the names stand. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  scale: number,
  picture: Picture,
): readonly PlacedLabel[] {
  const { a, e, f } = context.getTransform();
  const ratio = Math.round((a / scale) * 1000) / 1000;
  const view = projectionOf(scale, { x: e / ratio, y: f / ratio });
  const { scene, palette, width, height } = picture;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const { camps, campPainter } = picture;
  const hulls = campPainter?.hullsOf(camps, scene.nodes, view) ?? [];
  campPainter?.paintCampAreas(context, hulls, palette);
  const sprites = spritesFor(palette, ratio);
  const stamps = { view, sprites, ratio, solid: picture.filled, width, height };
  const detail = picture.detail ?? detailOf(scene, view, picture);
  const paint = detail === 'full' ? IN_FULL : COARSELY;
  paint.ties(context, picture, stamps);
  campPainter?.paintCampEdges(context, hulls, palette);
  const goal = picture.goal ?? scene;
  const causes = [scale, e, f, ratio, palette, picture.nameOf, width, height];
  const placed = labelsOnce(goal, causes, () => {
    const measure = textMeasurer(context, palette);
    const [nodes, ties] = paint.named(goal, picture, view);
    return placeLabels(nodes, view, picture.nameOf, measure, picture, ties);
  });
  const labels = carryLabels(placed, goal, scene, view);
  paintLeaders(context, labels, scene, palette);
  paint.nodes(context, scene, stamps, palette);
  paintLabels(context, labels, scene, palette);
  const ground = { camps, scene: goal, view, labels: placed, bounds: picture };
  campPainter?.paintCampNames(context, ground, palette);
  context.restore();
  return labels;
}
