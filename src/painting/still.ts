import type { GraphScene } from '../scene/graph-scene.ts';
import type { NamedCamp } from './camp-hulls.ts';
import * as campPainting from './camp-painting.ts';
import type { Canvas } from './canvas.ts';
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
}

/**
 * Paints a whole picture in full detail, however many ties there are, on any canvas, and tells where the names stand. The canvas
 * must be in px with the picture's corner as its origin (`translate` it there, scaled for the device); the ground is not painted.
 */
export function paintStill(canvas: Canvas, still: Still): readonly PlacedLabel[] {
  const { palette, filled, camps, ghosts, nameOf, measure, width, height } = still;
  const scene = stretchScene(still.scene, stretchOf(width, height));
  const view = projectionOfStill(still);
  const sprites = directSprites(palette);
  const frame = {
    scene,
    goal: scene,
    stamps: { view, sprites, solid: filled, width, height },
    palette,
  };
  const campPainter = camps.length > 0 ? campPainting : null;
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
      place: () => {
        const [nodes, ties] = [[...scene.nodes.values()], [...scene.ties.values()]];
        return placeLabels(nodes, view, nameOf, measure, still, ties);
      },
      measure,
    },
  );
  canvas.restore();
  return labels;
}

/** The projection with which the screen shows what a camera looks at, on a canvas of the same size. */
function projectionOfStill({ cam, width, height }: Still): Projection {
  const { x, y, zoom } = cam ?? { x: 0, y: 0, zoom: 1 };
  const scale = fittingScale(width, height) * zoom;
  const stretched = x * stretchOf(width, height);
  return projectionOf(scale, { x: width / 2 - stretched * scale, y: height / 2 - y * scale });
}
