import type { Point } from '../layout/point.ts';
import type { GraphScene } from '../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';
import type { PlacedLabel } from './place-labels.ts';

const placings = new WeakMap<
  GraphScene,
  { readonly causes: readonly unknown[]; readonly labels: readonly PlacedLabel[] }
>();

/** The labels of a scene, placed anew only where something they depend on besides the scene is another than the last time. */
export function labelsOnce(
  scene: GraphScene,
  causes: readonly unknown[],
  place: () => readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const known = placings.get(scene);
  const isSame = known?.causes.every((cause, index) => Object.is(cause, causes[index]));
  if (known && isSame) return known.labels;
  const labels = place();
  placings.set(scene, { causes, labels });
  return labels;
}

/** Labels placed for the scene `goal`, each moved along with its shape to where `scene` draws it; those of shapes that it does not draw are left out. `placedIn` is how the goal was looked at, where that is not how the scene is. */
export function carryLabels(
  labels: readonly PlacedLabel[],
  goal: GraphScene,
  scene: GraphScene,
  view: Projection,
  placedIn: Projection = view,
): readonly PlacedLabel[] {
  if (goal === scene && placedIn === view) return labels;
  return labels.flatMap((label) => {
    const [there, here] = [goal.nodes.get(label.id), scene.nodes.get(label.id)];
    if (!there || !here) return [];
    const [from, to] = [placedIn.project(there), view.project(here)];
    const shift = { x: to.x - from.x, y: to.y - from.y };
    return [shift.x === 0 && shift.y === 0 ? label : moved(label, shift)];
  });
}

function moved(label: PlacedLabel, shift: Point): PlacedLabel {
  const carried = (point: Point) => ({ x: point.x + shift.x, y: point.y + shift.y });
  const leader = label.leader && {
    from: carried(label.leader.from),
    to: carried(label.leader.to),
  };
  return { ...label, ...carried(label), leader };
}
