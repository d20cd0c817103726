import type { OwnStory } from '../domain/own-story.ts';
import { NO_HISTORY, type StoryHistory } from '../domain/story-history.ts';

export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed';

/** A conflict with another window: where what was written here is kept, and when the other saved, in ms since 1970. */
export interface Conflict {
  readonly copyId: string;
  readonly at: number;
}

/** A reader's own stories, and how safe they are. */
export interface OwnState {
  /** Null until they have been read. */
  readonly stories: readonly OwnStory[] | null;
  /** Deleted within the last 30 days, or since the page was opened where nothing is kept. */
  readonly deleted: readonly OwnStory[];
  readonly saving: Readonly<Record<string, Saving>>;
  /** Why nothing can be kept, in the browser's own words; null as long as it can. */
  readonly problem: string | null;
  /** Whether the browser has promised to keep them even when it runs short of room; null before it was asked. */
  readonly isPersisted: boolean | null;
  readonly canUndo: Readonly<Record<string, boolean>>;
  readonly canRedo: Readonly<Record<string, boolean>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** What can be taken back, by story. */
  readonly histories: Readonly<Record<string, StoryHistory>>;
}

export const OWN_START: OwnState = {
  stories: null,
  deleted: [],
  saving: {},
  problem: null,
  isPersisted: null,
  canUndo: {},
  canRedo: {},
  conflicts: {},
  histories: {},
};

/** The state with a story put in, in the place of the one with its id if there is one, else at the end. */
export function withOwn(state: OwnState, own: OwnStory, saving: Saving): OwnState {
  const all = state.stories ?? [];
  const isNew = all.every(({ id }) => id !== own.id);
  return {
    ...state,
    stories: isNew ? [...all, own] : all.map((one) => (one.id === own.id ? own : one)),
    deleted: state.deleted.filter(({ id }) => id !== own.id),
    saving: { ...state.saving, [own.id]: saving },
  };
}

/** The state without a story, which is among the deleted from then on unless it is null. */
export function withoutOwn(state: OwnState, id: string, deleted: OwnStory | null): OwnState {
  const others = state.deleted.filter((one) => one.id !== id);
  return {
    ...state,
    stories: state.stories?.filter((one) => one.id !== id) ?? null,
    deleted: deleted ? [...others, deleted] : others,
  };
}

/** The state with what can be taken back of a story. */
export function withHistory(state: OwnState, id: string, history: StoryHistory): OwnState {
  return {
    ...state,
    histories: { ...state.histories, [id]: history },
    canUndo: { ...state.canUndo, [id]: history.past.length > 0 },
    canRedo: { ...state.canRedo, [id]: history.future.length > 0 },
  };
}

export function historyOf({ histories }: OwnState, id: string): StoryHistory {
  return histories[id] ?? NO_HISTORY;
}

export function withConflict(state: OwnState, id: string, conflict: Conflict | null): OwnState {
  const { [id]: _, ...others } = state.conflicts;
  return { ...state, conflicts: conflict ? { ...others, [id]: conflict } : others };
}
