import type { Day } from '../../domain/time/day.ts';
import type { Keyframes } from '../../layout/keyframes.ts';
import type { Still } from '../../painting/still.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import { sceneAtMoment } from '../../scene/scene-between.ts';
import { type Pace, planTransition, sceneAt } from '../../scene/transition.ts';
import { cameraOnTheWay } from '../../viewstate/camera-way.ts';
import type { Camera } from '../../viewstate/view-state.ts';

/** A picture that a way begins or ends at: what is drawn, from where it is looked at, and the day and layout that it stands in. */
export interface Place {
  readonly scene: GraphScene;
  readonly cam: Camera | null;
  readonly day: Day;
  readonly keyframes: Keyframes;
}

/** A moving picture: what is drawn, from where, and where the names are taken from. */
export type Moving = Pick<Still, 'scene' | 'cam' | 'named'>;

/** What is drawn at a share of the way from one picture to another, at 1 the other itself. Whoever stays goes along the layout's own curve through the days between, where both stand in the same layout, else straight. */
export function sceneOnTheWay(from: Place, to: Place, share: number, pace: Pace): GraphScene {
  const transition = planTransition(from.scene, to.scene, pace);
  if (share >= 1) return to.scene;
  const scene = sceneAt(transition, share * transition.totalMs);
  if (from.keyframes !== to.keyframes || from.day === to.day) return scene;
  const moment = from.day + (to.day - from.day) * eased(share);
  return sceneAtMoment(scene, to.keyframes, moment);
}

/** The camera at a share of its way. The names are those of the end, or of the beginning where that sees more, since names placed for a closer look would not find room. */
export function cameraAndNames(
  from: Place,
  to: Place,
  share: number,
): Pick<Moving, 'cam' | 'named'> {
  const isClosing = share < 1 && zoomOf(from.cam) < zoomOf(to.cam);
  const { scene, cam } = isClosing ? from : to;
  return { cam: cameraOnTheWay(from.cam, to.cam, share), named: { scene, cam } };
}

function zoomOf(cam: Camera | null): number {
  return cam?.zoom ?? 1;
}

/** Slow, fast, slow. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}
