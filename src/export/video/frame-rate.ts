/** Frames a second: playing passes two quiet days in 33 ms, so that each step of it is one frame. */
export const FRAMES_PER_SECOND = 30;

/** How many frames so many ms last, to the nearest, and never none. */
export function framesIn(ms: number): number {
  return Math.max(1, Math.round((ms * FRAMES_PER_SECOND) / 1000));
}

/** How long the first card and the last one stand, in frames. */
export const CARD_FRAMES = { title: framesIn(4000), sources: framesIn(6000) } as const;
