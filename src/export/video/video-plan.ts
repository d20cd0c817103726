import type { Language } from '../../domain/vocabulary.ts';
import type { Sheet } from '../sheet.ts';

/** The size of every video in px. */
export const VIDEO_SIZE = { width: 1920, height: 1080 } as const;

/** A stretch of a video: how many frames it has, and what makes them, counted from 0. Frames that look alike are the same sheet. */
export interface Shot {
  readonly frames: number;
  readonly begin: () => (frame: number) => Sheet;
}

/** A whole video in one language, nothing of it drawn yet. */
export interface VideoPlan {
  /** What its file is called after: a story, or two days. */
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly link: string;
  readonly language: Language;
  readonly shots: readonly Shot[];
}

/** How many frames a video has. */
export function frameCount({ shots }: Pick<VideoPlan, 'shots'>): number {
  return shots.reduce((sum, { frames }) => sum + frames, 0);
}

interface Begun {
  readonly shot: Shot;
  readonly sheetOf: (frame: number) => Sheet;
}

/** Only the stretch asked for last is kept: a long video would fill the memory. */
const begun = new WeakMap<readonly Shot[], Begun>();

/** What a frame of a video shows, counted from 0; frames beyond an end are like the one at that end. It depends on the plan and the number alone, whichever frame was asked for before. */
export function frameAt({ shots }: Pick<VideoPlan, 'shots'>, index: number): Sheet {
  let left = Math.max(0, index);
  let shot = shots[0];
  for (const next of shots) {
    shot = next;
    if (left < next.frames) break;
    left -= next.frames;
  }
  if (!shot) throw new RangeError('A video without frames shows nothing.');
  const last = begun.get(shots);
  const now = last?.shot === shot ? last : { shot, sheetOf: shot.begin() };
  begun.set(shots, now);
  return now.sheetOf(Math.min(left, shot.frames - 1));
}

/** A stretch in which nothing moves. */
export function standingShot(frames: number, make: () => Sheet): Shot {
  return {
    frames,
    begin: () => {
      const sheet = make();
      return () => sheet;
    },
  };
}
