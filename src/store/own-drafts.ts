import type { OwnStory } from '../domain/own-story.ts';

/** What a window had not saved when it was left, to be saved by whichever opens next. */
export interface Draft {
  readonly own: OwnStory;
  /** What it was still saving then, and may have saved or not. */
  readonly over: OwnStory['story'] | null;
}

const PREFIX = 'entente.draft.';

/** Keeps a draft before it returns: what is asked of a database while a page goes may be forgotten with it. */
export function keepDraft(key: string, draft: Draft): void {
  try {
    window.localStorage.setItem(`${PREFIX}${key}`, JSON.stringify(draft));
  } catch {
    // what is kept is full, or nothing is kept for this page: there is still the saving itself
  }
}

/** What windows that were left had not saved, by key; what is no draft is left out. */
export function readDrafts(): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const name of namesOfDrafts()) {
    try {
      drafts.set(name.slice(PREFIX.length), JSON.parse(window.localStorage.getItem(name) ?? ''));
    } catch {
      // not written by us
    }
  }
  return drafts;
}

function namesOfDrafts(): string[] {
  try {
    return Object.keys(window.localStorage).filter((name) => name.startsWith(PREFIX));
  } catch {
    return []; // the browser keeps nothing for this page
  }
}

/** Forgets a draft, once it has been saved. */
export function dropDraft(key: string): void {
  try {
    window.localStorage.removeItem(`${PREFIX}${key}`);
  } catch {
    // there was none
  }
}
