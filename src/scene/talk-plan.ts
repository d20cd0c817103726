import type { Story } from '../domain/story.ts';

/** What a story says of its own time from a scene on, in seconds. */
export interface TalkPlan {
  /** What the scene is given; null where the story does not say. */
  readonly planned: number | null;
  /** What the scenes after it are given together. */
  readonly ahead: number;
  /** How many of the scenes from this one on are given none. */
  readonly silent: number;
}

/** The time that a story plans from a scene on, counted from 1; null where it plans none at all from there. */
export function talkPlanFrom(story: Story, number: number): TalkPlan | null {
  const [scene, ...after] = story.scenes.slice(Math.max(0, number - 1));
  if (!scene) return null;
  const silent = [scene, ...after].filter(({ seconds }) => seconds === null).length;
  if (silent === after.length + 1) return null;
  const ahead = after.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  return { planned: scene.seconds, ahead, silent };
}
