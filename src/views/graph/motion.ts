import type { Point } from '../../layout/point.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import {
  farthestWay,
  isSamePicture,
  type Pace,
  planTransition,
  sceneAt,
  standing,
  withNodeAt,
} from '../../scene/transition.ts';

/** How the newest scene came about: asked for at once, passed through on a slider or in playback, in a stream too fast for anything to fade, or with less motion wished for. */
type Manner = 'act' | 'passing' | 'stream' | 'reduced';

/** An organisation in the reader's hand. */
export interface Held extends Point {
  readonly id: string;
}

/** Follows the newest scene, from whatever is drawn when it comes. Times are in ms of one clock. */
export interface Motion {
  /** Takes up a new scene; how it came about is asked only where it looks otherwise but for marks. */
  readonly aim: (scene: GraphScene, now: number, mannerOf: () => Manner) => void;
  /** The next frame, with one organisation in the reader's hand or none. */
  readonly drawAt: (now: number, held: Held | null) => GraphScene;
  /** Whether frames are still to come. */
  readonly isMoving: () => boolean;
}

/** A frame that took longer, in ms, holds the motion up instead of cutting it short. */
const LONGEST_FRAME_MS = 50;

/** Up to this many layout units in one step, scrubbing and playback put everybody where the day has them, without a glide. */
const LEAP = 40;

/** Days that are passed through faster than this, in ms, are too close for a glide. */
const PASSING_MS = 400;

/** A motion that has drawn nothing yet: its first scene stands at once. */
export function createMotion(first: GraphScene): Motion {
  let course = standing(first);
  let [elapsedMs, lastChange] = [0, Number.NEGATIVE_INFINITY];
  let lastFrame: number | null = null;
  let drawn = first;
  return {
    aim: (scene, now, mannerOf) => {
      if (isSamePicture(course.to, scene)) {
        course = { ...course, to: scene };
        return;
      }
      const manner = mannerOf();
      const sinceChangeMs = now - lastChange;
      [elapsedMs, lastChange, lastFrame] = [0, now, null];
      const pace =
        manner === 'stream' ? null : paceOf(manner, sinceChangeMs, farthestWay(drawn, scene));
      course = pace ? planTransition(drawn, scene, pace) : standing(scene);
    },
    drawAt: (now, held) => {
      elapsedMs += Math.min(now - (lastFrame ?? now), LONGEST_FRAME_MS);
      lastFrame = now;
      const scene = sceneAt(course, elapsedMs);
      drawn = held ? withNodeAt(scene, held.id, held) : scene;
      return drawn;
    },
    isMoving: () => elapsedMs < course.totalMs,
  };
}

function paceOf(manner: Exclude<Manner, 'stream'>, sinceChangeMs: number, way: number): Pace {
  if (manner === 'reduced') return 'direct';
  const isNear = way <= LEAP || sinceChangeMs < PASSING_MS;
  return manner === 'passing' && isNear ? 'direct' : 'staged';
}
