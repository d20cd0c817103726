import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { GraphScene } from '../../scene/graph-scene.ts';
import { hover } from '../../store/session-store.ts';
import { viewStore } from '../../store/view-store.ts';
import { createMotion, type Held } from './motion.ts';

interface Drawing {
  /** The scene to paint now, with one organisation in the reader's hand or none; asked once a frame. */
  readonly nextFrame: (held: Held | null) => GraphScene;
  /** Whether frames must follow each other although nothing else asks for them. */
  readonly isMoving: boolean;
  /** Whether days follow each other so fast that nobody could point at anything. */
  readonly isStreaming: boolean;
}

/** Draws the way from scene to scene; the first stands at once. `isSeen` tells whether the last one drawn is on the screen yet, and must stay the same function. */
export function useTransition(
  scene: GraphScene,
  isReduced: boolean,
  isSeen: () => boolean,
): Drawing {
  const [motion] = useState(() => createMotion(scene));
  const [isMoving, setMoving] = useState(false);
  const { isStreaming, note } = useStream(isSeen);
  useLayoutEffect(() => {
    const mannerOf = () => {
      if (note()) return 'stream';
      if (isReduced) return 'reduced';
      // What replaces the address instead of adding to it is a slider's way, or playback's.
      return viewStore.getState().history === 'replace' ? 'passing' : 'act';
    };
    motion.aim(scene, performance.now(), mannerOf);
    setMoving(motion.isMoving());
  }, [motion, scene, isReduced, note]);
  const nextFrame = useCallback(
    (held: Held | null) => {
      const frame = motion.drawAt(performance.now(), held);
      if (isMoving && !motion.isMoving()) setMoving(false);
      return frame;
    },
    [motion, isMoving],
  );
  return { nextFrame, isMoving, isStreaming };
}

/** Days with fewer animation frames between them are one stream, fast or slow. */
const STREAM_FRAMES = 6;

interface Stream {
  readonly isStreaming: boolean;
  /** Notes that another day has come, and tells whether it came in a stream. */
  readonly note: () => boolean;
}

/** Follows the pace at which days come, in animation frames that show something: on a slow machine a stream is slow. */
function useStream(isSeen: () => boolean): Stream {
  const [isStreaming, setStreaming] = useState(false);
  const framesLeft = useRef(0);
  const frame = useRef(0);
  const note = useCallback(() => {
    const isFast = framesLeft.current > 0;
    framesLeft.current = STREAM_FRAMES;
    setStreaming(isFast);
    if (isFast) {
      hover(null);
      return true;
    }
    const countDown = () => {
      if (isSeen()) framesLeft.current -= 1;
      if (framesLeft.current > 0) frame.current = requestAnimationFrame(countDown);
      else setStreaming(false);
    };
    frame.current = requestAnimationFrame(countDown);
    return false;
  }, [isSeen]);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      framesLeft.current = 0;
    },
    [],
  );
  return { isStreaming, note };
}
