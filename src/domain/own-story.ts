import type { LocalText } from './ledger.ts';
import type { Story } from './story.ts';
import type { Language } from './vocabulary.ts';

/** A story that a reader keeps in their browser. */
export interface OwnStory {
  /** `own-` and eight letters or digits; the story's id too. */
  readonly id: string;
  readonly story: Story;
  /** How often it has been saved. Where two windows change a story, it tells which of them is behind. */
  readonly revision: number;
  /** When it was last saved, in ms since 1970. */
  readonly savedAt: number;
  /** How it came here. */
  readonly from: 'made' | 'file' | 'link' | 'copy';
}

/** So many scenes an own story may have, so many bytes its file. */
export const OWN_STORY_LIMITS = { scenes: 60, bytes: 256 * 1024 } as const;

/** Whether an id is one that stories get that are kept in a browser. */
export function isOwnId(id: string): boolean {
  return /^own-[a-z0-9]{8}$/.test(id);
}

/** Whether a story can take one more scene. */
export function hasRoom(story: Story): boolean {
  return story.scenes.length < OWN_STORY_LIMITS.scenes;
}

/** Why a story's file, or the Markdown that a link carries, was not taken as it stands, by the line where it says so, counted from 1. Values, never wording. */
export type StoryProblem = { readonly line: number } & (
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'too-many-scenes'; readonly count: number; readonly most: number }
  | { readonly code: 'no-front-matter' }
  /** `reason` is in the English of the program that reads YAML. */
  | { readonly code: 'unread-front-matter'; readonly reason: string }
  /** A field of the front matter that there is none of. */
  | { readonly code: 'unknown-field'; readonly field: string }
  /** A field of the front matter that holds no text, or no list of languages. */
  | { readonly code: 'wrong-field'; readonly field: string }
  | { readonly code: 'no-scene' }
  | { readonly code: 'wrong-level'; readonly level: number }
  | { readonly code: 'too-many-languages'; readonly count: number; readonly languages: number }
  | { readonly code: 'no-link' }
  | { readonly code: 'wrong-seconds'; readonly value: string }
  /** The following are remarks: the story is taken all the same. */
  | { readonly code: 'no-title' }
  | { readonly code: 'text-before-scenes' }
  /** `value` is what of the scene's link is not followed. */
  | { readonly code: 'link-in-part'; readonly value: string }
  /** So many characters that nobody sees, or that turn the text around them, were left out. */
  | { readonly code: 'unseen-characters'; readonly count: number }
);

/** A title with the next free number behind it, `Two clouds (2)`, so that a copy can be told from what it was made of. */
export function copiedTitle(title: LocalText, taken: readonly LocalText[]): LocalText {
  return Object.fromEntries(
    Object.entries(title).map(([tag, text]) => {
      const others = new Set(taken.map((other) => other[tag as Language]));
      const base = text.replace(/ \(\d{1,3}\)$/, '');
      let number = 2;
      while (others.has(`${base} (${number})`)) number++;
      return [tag, `${base} (${number})`];
    }),
  );
}
