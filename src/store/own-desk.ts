import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoryScene } from '../domain/story.ts';

/** A view that was just added to a story. */
export interface Added {
  readonly story: string;
  readonly scene: StoryScene;
  /** Whether the story was begun with it. */
  readonly isFirst: boolean;
}

/** What passes while stories of one's own are made, and stands in no link. */
interface OwnDesk {
  /** The story that is edited beside the picture, by its id. */
  readonly editing: string | null;
  readonly added: Added | null;
}

export const ownDesk = createStore<OwnDesk>()(() => ({ editing: null, added: null }));

/** One field of what passes while stories are made. */
export function useOwnDesk<Value>(select: (desk: OwnDesk) => Value): Value {
  return useStore(ownDesk, select);
}
