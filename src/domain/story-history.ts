import type { Story } from './story.ts';

/** What a story was before each step, and after those that were taken back; the oldest first. */
export interface StoryHistory {
  readonly past: readonly Story[];
  readonly future: readonly Story[];
  /** The step that further changes of the same name belong to. */
  readonly step: string | null;
}

export const NO_HISTORY: StoryHistory = { past: [], future: [], step: null };

/** So many steps can be taken back. */
const MOST_STEPS = 200;

/** The history after a change of a story as it `was`. A change within the step before is no step of its own. */
export function withStep(history: StoryHistory, was: Story, step: string | null): StoryHistory {
  const isSame = step !== null && step === history.step && history.future.length === 0;
  if (isSame && history.past.length > 0) return history;
  return { past: [...history.past, was].slice(-MOST_STEPS), future: [], step };
}

/** The story before the last step, with the history that leads there and back; null where there is no step. */
export function stepBack(
  { past, future }: StoryHistory,
  now: Story,
): { readonly story: Story; readonly history: StoryHistory } | null {
  const story = past.at(-1);
  if (!story) return null;
  return { story, history: { past: past.slice(0, -1), future: [now, ...future], step: null } };
}

/** The story after the step that was taken back last; null where none was. */
export function stepForth(
  { past, future }: StoryHistory,
  now: Story,
): { readonly story: Story; readonly history: StoryHistory } | null {
  const [story, ...rest] = future;
  if (!story) return null;
  return { story, history: { past: [...past, now], future: rest, step: null } };
}
