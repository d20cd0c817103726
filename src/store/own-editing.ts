import { isEqual } from '../domain/equal.ts';
import type { Story, StoryScene } from '../domain/story.ts';
import {
  duplicateScene,
  editScene,
  moveScene,
  withoutScene,
  withScene,
} from '../domain/story-edits.ts';
import { followChange, queryOfView } from '../viewstate/own-scene.ts';
import { viewOfScene } from '../viewstate/talk.ts';
import { ownDesk } from './own-desk.ts';
import { changeStory, deleteStory, ownStore, redo, undo } from './own-stories.ts';
import { sessionStore } from './session-store.ts';
import { closeStory } from './talk-actions.ts';
import { changeView, viewStore } from './view-store.ts';

/** The story of that id as it stands, or null where there is none. */
export function ownStory(id: string): Story | null {
  return ownStore.getState().stories?.find((one) => one.id === id)?.story ?? null;
}

/** Edits a story beside the picture, at a scene; one without scenes leaves the picture as it is. */
export function openEditor(story: Story, number = 1): void {
  ownDesk.setState({ editing: story.id });
  sessionStore.setState({ isPlaying: false });
  changeView((view) => viewOfScene({ ...view, present: false }, story, number), 'push');
}

function viewOf() {
  return viewStore.getState().view;
}

/** Ends the editing; the story stays beside the picture, unless there is nothing of it to be read. */
export function closeEditor(): void {
  ownDesk.setState({ editing: null });
  const { story } = viewOf();
  if (story !== null && ownStory(story)?.scenes.length === 0) closeStory();
}

/** Changes a story; the view follows it. `step` puts the keystrokes of one field together. */
export function edit(id: string, change: (story: Story) => Story, step?: string): void {
  following(id, () => changeStory(id, change, step));
}

/** Takes the last step back that changed anything. */
export function undoEdit(id: string): void {
  following(id, () => untilChanged(id, 'canUndo', undo));
}

/** Does again what was taken back. */
export function redoEdit(id: string): void {
  following(id, () => untilChanged(id, 'canRedo', redo));
}

/** A step that was taken back within its own field is no step any more. */
function untilChanged(id: string, can: 'canUndo' | 'canRedo', turn: (id: string) => void): void {
  const before = ownStory(id);
  while (ownStore.getState()[can][id] && isEqual(ownStory(id), before)) turn(id);
}

function following(id: string, act: () => void): void {
  const before = ownStory(id);
  act();
  const after = ownStory(id);
  if (before && after) changeView((view) => followChange(view, before, after), 'replace');
}

/** Puts a scene of what is seen behind the scene of that index, or at the end, and stands there. */
export function insertScene(id: string, scene: StoryScene, at?: number): void {
  edit(id, (story) => withScene(story, scene, at));
  stand(id, at ?? Number.POSITIVE_INFINITY);
}

/** Doubles the scene of that index and stands at the second of the two. */
export function doubleScene(id: string, index: number): void {
  edit(id, (story) => duplicateScene(story, index));
  stand(id, index + 1);
}

/** Lets the scene of that index show what is seen now. */
export function retakeScene(id: string, index: number): void {
  const query = queryOfView(viewOf());
  edit(id, (story) => editScene(story, index, { query }));
  stand(id, index);
}

/** Moves a scene to another index and says where it then stands. */
export function shiftScene(id: string, from: number, to: number): void {
  edit(id, (story) => moveScene(story, from, to));
}

export function removeScene(id: string, index: number): void {
  edit(id, (story) => withoutScene(story, index));
}

/** Stands at the scene of that index, held within the story, and shows it. */
function stand(id: string, index: number): void {
  const story = ownStory(id);
  if (!story || story.scenes.length === 0) return;
  const number = Math.min(index + 1, story.scenes.length);
  changeView((view) => viewOfScene(view, story, number), 'replace');
}

/** Deletes a story, which can be undone; one that is on screen is closed first. */
export async function discardStory(id: string): Promise<void> {
  if (viewOf().story === id) closeStory();
  if (ownDesk.getState().editing === id) closeEditor();
  await deleteStory(id);
}

/** Takes the view that was added last out of its story again; a story begun with it goes as a whole. */
export async function undoAdded(): Promise<void> {
  const { added } = ownDesk.getState();
  ownDesk.setState({ added: null });
  if (!added) return;
  const story = ownStory(added.story);
  if (added.isFirst && story?.scenes.length === 1) return discardStory(added.story);
  const index = story?.scenes.findLastIndex((one) => isEqual(one, added.scene)) ?? -1;
  if (index >= 0) removeScene(added.story, index);
}
