import { ledgerOn } from '../../domain/basis.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Story } from '../../domain/story.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { type Glide, glideBetween } from '../../scene/glide.ts';
import { secondsOf } from '../../scene/scene-seconds.ts';
import { viewOfScene } from '../../viewstate/talk.ts';
import { DEFAULT_VIEW, type ViewState } from '../../viewstate/view-state.ts';
import { CARD_FRAMES, framesIn } from './frame-rate.ts';

/** How long the picture takes from the last day it passes to the scene, in frames. */
const ARRIVAL_FRAMES = framesIn(900);

/** A scene of a story's video: how the picture comes to it, and how many frames it stands. */
export interface StoryStep {
  /** Counted from 1. */
  readonly number: number;
  readonly view: ViewState;
  /** The days passed on the way, or null where there are none. */
  readonly glide: Glide | null;
  /** Frames of the last leg of the way; 0 for the first scene, which is simply there. */
  readonly arrival: number;
  readonly frames: number;
}

/** The scenes of a story in their order. `recorded` is the ledger as it was filed, whatever a scene's basis. */
export function storySteps(
  story: Story,
  recorded: IndexedLedger,
  language: Language,
): readonly StoryStep[] {
  const views = story.scenes.map((_, index) => viewOfScene(DEFAULT_VIEW, story, index + 1));
  return story.scenes.flatMap((scene, index) => {
    const [before, view] = [views[index - 1], views[index]];
    if (!view) return [];
    return {
      number: index + 1,
      view,
      glide: before ? glideBetween(ledgerOn(recorded, view.basis), before, view) : null,
      arrival: before ? ARRIVAL_FRAMES : 0,
      frames: framesIn(secondsOf(scene, language) * 1000),
    };
  });
}

/** How many frames the way to a scene takes. */
export function wayFrames({ glide, arrival }: StoryStep): number {
  return arrival + (glide ? glide.days.length * framesIn(glide.stopMs) : 0);
}

/** How many frames the video of a story has, its two cards included. */
export function storyLength(steps: readonly StoryStep[]): number {
  const scenes = steps.map((step) => wayFrames(step) + step.frames);
  return scenes.reduce((sum, frames) => sum + frames, CARD_FRAMES.title + CARD_FRAMES.sources);
}
