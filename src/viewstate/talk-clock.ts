/** The clock of a talk. It counts from moments in ms since the epoch, so that a window that closes and opens again loses nothing. */
export interface TalkClock {
  /** Since when it runs; null while it stands. */
  readonly runningSince: number | null;
  /** What it had counted before that, in ms. */
  readonly banked: number;
  /** The scene that is told, counted from 1; null before any. */
  readonly scene: number | null;
  /** What it showed when that scene came, in ms. */
  readonly sceneFrom: number;
}

/** A clock that has counted nothing. */
export const FRESH_CLOCK: TalkClock = {
  runningSince: null,
  banked: 0,
  scene: null,
  sceneFrom: 0,
};

/** How long the talk has gone on, in ms; never negative, even where the system's clock was set back. */
export function talkMs({ runningSince, banked }: TalkClock, now: number): number {
  return banked + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

/** How long the scene has been told, in ms of the talk's clock; never negative. */
export function sceneMs(clock: TalkClock, now: number): number {
  return Math.max(0, talkMs(clock, now) - clock.sceneFrom);
}

/** Lets the clock run on; the same object where it runs. */
export function startClock(clock: TalkClock, now: number): TalkClock {
  return clock.runningSince === null ? { ...clock, runningSince: now } : clock;
}

/** Stops the clock where it is; the same object where it stands. */
export function pauseClock(clock: TalkClock, now: number): TalkClock {
  if (clock.runningSince === null) return clock;
  return { ...clock, runningSince: null, banked: talkMs(clock, now) };
}

/** The clock at nothing, standing, at the scene where it was. */
export function resetClock({ scene }: TalkClock): TalkClock {
  return { ...FRESH_CLOCK, scene };
}

/** The clock as a scene comes: its time is counted anew, and the first step of a talk starts a clock that has counted nothing. The same object where the scene stays. */
export function clockAtScene(clock: TalkClock, scene: number, now: number): TalkClock {
  if (clock.scene === scene) return clock;
  const isFirstStep = clock.scene !== null && clock.runningSince === null && clock.banked === 0;
  const counting = isFirstStep ? startClock(clock, now) : clock;
  return { ...counting, scene, sceneFrom: talkMs(counting, now) };
}

/** A clock out of anything at all, or null where it is none. */
export function readClock(given: unknown): TalkClock | null {
  if (typeof given !== 'object' || given === null) return null;
  const { runningSince, banked, scene, sceneFrom }: Partial<Record<keyof TalkClock, unknown>> =
    given;
  if (runningSince !== null && !isMoment(runningSince)) return null;
  if (scene !== null && !isSceneNumber(scene)) return null;
  if (!isMoment(banked) || !isMoment(sceneFrom)) return null;
  return { runningSince, banked, scene, sceneFrom };
}

/** Whether it counts a scene: a whole number from 1 on. */
export function isSceneNumber(given: unknown): given is number {
  return Number.isSafeInteger(given) && Number(given) >= 1;
}

function isMoment(given: unknown): given is number {
  return typeof given === 'number' && Number.isFinite(given) && given >= 0;
}
