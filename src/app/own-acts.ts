import type { Story } from '../domain/story.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { openEditor, ownStory } from '../store/own-editing.ts';
import { copyStory, loadOwnStories, makeStory } from '../store/own-stories.ts';
import { openDialog } from '../store/session-store.ts';
import type { Outcome } from '../views/own/ActTold.tsx';
import { linkOf } from './own-files.ts';

/** Begins a story without scenes and edits it. */
export async function beginStory({ language }: Words, own: TalkMessages['own']): Promise<void> {
  const title = { [language]: own.adding.first };
  editOwn(await makeStory({ title, summary: {}, author: {}, scenes: [] }, 'made'));
}

/** Copies a story that comes with the page, and edits the copy. */
export async function copyToEdit(story: Story): Promise<void> {
  await loadOwnStories();
  editOwn(await copyStory(story));
}

/** Leaves the list for the editor. */
export function editOwn(id: string): void {
  const story = ownStory(id);
  if (!story) return;
  openDialog(null);
  openEditor(story);
}

/** Copies a link that carries the story whole, unless it would be too long to arrive everywhere. */
export async function copyLinkOf(story: Story, own: TalkMessages['own']): Promise<Outcome> {
  const { link, most } = await linkOf(story);
  if (link.length > most) return { type: 'too-long', length: link.length, most };
  try {
    await navigator.clipboard.writeText(link);
    return { type: 'said', said: own.list.copied };
  } catch {
    return { type: 'refused', link };
  }
}
