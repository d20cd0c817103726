import type { LocalText } from './ledger.ts';

/** One step of a story: a picture, what is said beneath it, and what whoever presents it keeps to themselves. */
export interface StoryScene {
  readonly heading: LocalText;
  /** The query of a permalink, without `?`. */
  readonly query: string;
  readonly caption: LocalText;
  readonly notes: LocalText;
  /** How long it stands where a story plays by itself, in seconds; null for the usual time. */
  readonly seconds: number | null;
  /** What the caption rests on: `event.`, `claim.` or `scenario.` and an id; the scene's sources are theirs. */
  readonly about: readonly string[];
}

/** A talk made of permalinks, its texts in the languages at hand. */
export interface Story {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly author: LocalText;
  readonly scenes: readonly StoryScene[];
}
