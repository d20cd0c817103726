import type { GraphScene } from '../scene/graph-scene.ts';
import type { NamedCamp } from './camp-hulls.ts';
import * as campPainting from './camp-painting.ts';
import type { Canvas } from './canvas.ts';
import { carryLabels, labelsOnce } from './carry-labels.ts';
import { fanAt, fittingScale, type Projection, projectionOf, stretchOf } from './geometry.ts';
import { type GhostPainter, paintLayers } from './paint-layers.ts';
import { paintNodes } from './paint-nodes.ts';
import { paintTies } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { type MeasureText, type PlacedLabel, placeLabels } from './place-labels.ts';
import { directSprites } from './sprites.ts';
import { strandsIn } from './strands.ts';
import { stretchScene } from './stretch-scene.ts';

/** A picture at rest, and how large it is in px. */
export interface Still {
  /** As `buildGraphScene` gives it: not stretched yet. */
  readonly scene: GraphScene;
  readonly width: number;
  readonly height: number;
  /** Where it is looked at, in layout units, and how many times as close as fits; null shows the whole frame. */
  readonly cam: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  readonly palette: Palette;
  /** The organisations that the view names. */
  readonly filled: ReadonlySet<string>;
  readonly camps: readonly NamedCamp[];
  readonly ghosts: GhostPainter | null;
  readonly nameOf: (id: string) => string;
  readonly measure: MeasureText;
  /** Another picture whose places the names take, moving along with their shapes; camps then go without theirs, which would jump about. Only while a picture moves. */
  readonly named?: Pick<Still, 'scene' | 'cam'>;
}

/**
 * Paints a whole picture in full detail, however many ties there are, on any canvas, and tells where the names stand. The canvas
 * must be in px with the picture's corner as its origin (`translate` it there, scaled for the device); the ground is not painted.
 */
export function paintStill(canvas: Canvas, still: Still): readonly PlacedLabel[] {
  const { palette, filled, camps, ghosts, measure, width, height } = still;
  const scene = stretchScene(still.scene, stretchOf(width, height));
  const view = projectionOfStill(still);
  const sprites = directSprites(palette);
  const frame = {
    scene,
    goal: scene,
    stamps: { view, sprites, solid: filled, width, height },
    palette,
  };
  const painter = still.named ? { ...campPainting, paintCampNames: () => undefined } : campPainting;
  const campPainter = camps.length > 0 ? painter : null;
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, 0, width, height);
  canvas.clip();
  const { labels } = paintLayers(
    canvas,
    frame,
    { camps, campPainter, ghosts, width, height },
    {
      ties: () => {
        const fan = fanAt(view.scale, fittingScale(width, height));
        const strands = strandsIn(scene, view, fan, still);
        paintTies(canvas, strands, { palette, sprites, size: view.size });
        return frame;
      },
      nodes: paintNodes,
      place: () => labelsOf(still, scene, view),
      measure,
    },
  );
  canvas.restore();
  return labels;
}

/** The names of a still, where there is room for them or as another picture has them; those of another are placed once for all the stills that take them. */
function labelsOf(still: Still, scene: GraphScene, view: Projection): readonly PlacedLabel[] {
  const { named, nameOf, measure, width, height } = still;
  if (!named) return placed(still, scene, view);
  const other = stretchScene(named.scene, stretchOf(width, height));
  const seen = projectionOfStill({ ...named, width, height });
  const causes = [seen.scale, seen.shift.x, seen.shift.y, width, height, nameOf, measure];
  const labels = labelsOnce(named.scene, causes, () => placed(still, other, seen));
  return carryLabels(labels, other, scene, view, seen);
}

function placed(still: Still, scene: GraphScene, view: Projection): readonly PlacedLabel[] {
  const [nodes, ties] = [[...scene.nodes.values()], [...scene.ties.values()]];
  return placeLabels(nodes, view, still.nameOf, still.measure, still, ties);
}

/** The projection with which the screen shows what a camera looks at, on a canvas of the same size. */
function projectionOfStill({
  cam,
  width,
  height,
}: Pick<Still, 'cam' | 'width' | 'height'>): Projection {
  const { x, y, zoom } = cam ?? { x: 0, y: 0, zoom: 1 };
  const scale = fittingScale(width, height) * zoom;
  const stretched = x * stretchOf(width, height);
  return projectionOf(scale, { x: width / 2 - stretched * scale, y: height / 2 - y * scale });
}
