import type { GraphNode, GraphScene, GraphTie } from '../scene/graph-scene.ts';
import type { Canvas } from './canvas.ts';
import { labelsOnce } from './carry-labels.ts';
import type { CrowdFrame, CrowdPainter } from './crowd/crowd-painter.ts';
import { type Detail, detailOf } from './detail.ts';
import { rememberDrawing } from './drawings.ts';
import { foremost } from './foremost.ts';
import { fanAt, fittingScale, type Projection, projectionOf } from './geometry.ts';
import { textMeasurer } from './paint-labels.ts';
import { type Overlays, type Painted, paintLayers } from './paint-layers.ts';
import { paintNodes, paintShapesInCrowd, type Stamps } from './paint-nodes.ts';
import { paintTies } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import { spritesFor } from './sprites.ts';
import { strandsIn } from './strands.ts';

/** Everything that one picture depends on but the camera. */
export interface Picture extends Overlays {
  readonly scene: GraphScene;
  /** What the scene is on its way to, where it is on its way: names have their places there and move along. */
  readonly goal?: GraphScene;
  readonly palette: Palette;
  readonly filled: ReadonlySet<string>;
  /** Paints crowds; null until there is one and it has been fetched. */
  readonly crowdPainter: CrowdPainter | null;
  readonly nameOf: (id: string) => string;
  /** How many times as large as on a desk marks and letters are, for those who sit far off; 1 by default. */
  readonly enlarged?: number;
  /** How much of the ties is drawn; by default as much as could be read. */
  readonly detail?: Detail;
}

/** What is to be seen, and whether the context was left bare, since all of it is painted elsewhere. */
interface PaintedPicture extends Painted {
  readonly isBare: boolean;
}

type Named = readonly [nodes: readonly GraphNode[], ties: readonly GraphTie[]];

const NAMES_IN_CROWD = 40;

/** How ties and organisations are painted where they can be read. */
const IN_FULL = {
  ties: (context: CanvasRenderingContext2D, frame: CrowdFrame, picture: Picture): CrowdFrame => {
    const { scene, stamps, palette } = frame;
    const { view, sprites } = stamps;
    const fan = fanAt(view.scale, fittingScale(picture.width, picture.height));
    picture.crowdPainter?.hide();
    rememberDrawing(scene, { detail: 'full', fan });
    const inks = { palette, sprites, size: view.size };
    paintTies(context, strandsIn(scene, view, fan, picture), inks);
    return frame;
  },
  nodes: (context: Canvas, scene: GraphScene, stamps: Stamps): boolean => {
    paintNodes(context, scene, stamps);
    return true;
  },
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
): PaintedPicture {
  context.save();
  const given = frameOf(context, scale, picture);
  const { ratio } = given.stamps;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const paint = isCrowded(given, picture) ? coarselyBy(picture.crowdPainter) : IN_FULL;
  const { palette, nameOf, width, height } = picture;
  const measure = textMeasurer(context, palette);
  let isAnyDrawn = false;
  const painted = paintLayers(context, given, picture, {
    ties: () => paint.ties(context, given, picture),
    nodes: (...what) => {
      isAnyDrawn = paint.nodes(...what);
    },
    place: ({ goal, stamps: { view } }) => {
      const { scale, shift, enlarged } = view;
      const causes = [scale, shift.x, shift.y, enlarged, ratio, palette, nameOf, width, height];
      return labelsOnce(goal, causes, () => {
        const [nodes, ties] = paint.named(goal, picture, view);
        return placeLabels(nodes, view, nameOf, measure, picture, ties);
      });
    },
    measure,
  });
  context.restore();
  const { campPainter, ghosts } = picture;
  const isBare = !isAnyDrawn && !campPainter && !ghosts && painted.labels.length === 0;
  return { ...painted, isBare };
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
  const view = projectionOf(scale, { x: e / ratio, y: f / ratio }, picture.enlarged);
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
