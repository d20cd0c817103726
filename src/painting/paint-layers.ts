import type { GraphScene } from '../scene/graph-scene.ts';
import type { NamedCamp } from './camp-hulls.ts';
import type * as campPainting from './camp-painting.ts';
import type { Canvas } from './canvas.ts';
import { carryLabels } from './carry-labels.ts';
import type { Projection } from './geometry.ts';
import type { MeasureText } from './label-names.ts';
import { paintLabels, paintLeaders } from './paint-labels.ts';
import type { Stamps } from './paint-nodes.ts';
import type { Palette } from './palette.ts';
import type { PlacedLabel } from './place-labels.ts';

/** Paints what is not of the record over the ties of a scene, in screen px. */
export type GhostPainter = (
  context: Canvas,
  scene: GraphScene,
  view: Projection,
  palette: Palette,
  bounds: { readonly width: number; readonly height: number },
) => void;

/** A scene, what it is on its way to, and with what it is drawn. */
export interface Frame {
  readonly scene: GraphScene;
  readonly goal: GraphScene;
  readonly stamps: Stamps;
  readonly palette: Palette;
}

/** What every picture has besides its scene. */
export interface Overlays {
  readonly camps: readonly NamedCamp[];
  /** Paints them; null until they are asked for and it has been fetched. */
  readonly campPainter: typeof campPainting | null;
  /** Paints forecasts, where there are any to paint. */
  readonly ghosts?: GhostPainter | null;
  readonly width: number;
  readonly height: number;
}

/** How the parts are painted that differ from picture to picture. */
export interface Ways {
  /** Paints the ties, and tells which frame is to be seen: the one given, or in a crowd one shortly before it. */
  readonly ties: () => Frame;
  readonly nodes: (context: Canvas, scene: GraphScene, stamps: Stamps) => void;
  /** Where the names stand in the scene that a frame is on its way to. */
  readonly place: (seen: Frame) => readonly PlacedLabel[];
  readonly measure: MeasureText;
}

/** What is to be seen: the scene that was given, or in a crowd one shortly before it. */
export interface Painted {
  readonly scene: GraphScene;
  readonly labels: readonly PlacedLabel[];
}

/** Paints the layers of a picture in the order that all pictures have, from the camps' areas up to the camps' names. The context must be in px. */
export function paintLayers(
  context: Canvas,
  given: Frame,
  overlays: Overlays,
  ways: Ways,
): Painted {
  const { camps, campPainter, ghosts } = overlays;
  const { palette } = given;
  const hulls = campPainter?.hullsOf(camps, given.scene.nodes, given.stamps.view) ?? [];
  campPainter?.paintCampAreas(context, hulls, palette);
  const seen = ways.ties();
  const { scene, goal, stamps } = seen;
  campPainter?.paintCampEdges(context, hulls, palette);
  ghosts?.(context, scene, stamps.view, palette, overlays);
  const placed = ways.place(seen);
  const labels = carryLabels(placed, goal, scene, stamps.view);
  paintLeaders(context, labels, scene, palette);
  ways.nodes(context, scene, stamps);
  paintLabels(context, labels, scene, palette);
  const { measure } = ways;
  const ground = {
    camps,
    scene: goal,
    view: stamps.view,
    labels: placed,
    bounds: overlays,
    measure,
  };
  campPainter?.paintCampNames(context, ground, palette);
  return { scene, labels };
}
