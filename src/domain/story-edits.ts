import type { LocalText } from './ledger.ts';
import type { Story, StoryScene } from './story.ts';
import type { Language } from './vocabulary.ts';

/** The story with one more scene, at the end unless a place is named, which is held within the story. */
export function withScene(story: Story, scene: StoryScene, at = story.scenes.length): Story {
  const place = Math.min(Math.max(0, Math.trunc(at) || 0), story.scenes.length);
  return { ...story, scenes: story.scenes.toSpliced(place, 0, scene) };
}

/** The story without a scene; the same object where there is none of that index. */
export function withoutScene(story: Story, index: number): Story {
  if (!hasScene(story, index)) return story;
  return { ...story, scenes: story.scenes.toSpliced(index, 1) };
}

/** The story with a scene taken to another place; the same object where either index leads nowhere. */
export function moveScene(story: Story, from: number, to: number): Story {
  const scene = story.scenes[from];
  if (!scene || !hasScene(story, to) || from === to) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}

/** The story with a scene twice, the copy right behind it; the same object where there is none of that index. */
export function duplicateScene(story: Story, index: number): Story {
  const scene = story.scenes[index];
  return scene ? withScene(story, { ...scene }, index + 1) : story;
}

/** The story with parts of a scene replaced; the same object where there is none of that index. */
export function editScene(story: Story, index: number, patch: Partial<StoryScene>): Story {
  const scene = story.scenes[index];
  if (!scene) return story;
  return { ...story, scenes: story.scenes.with(index, { ...scene, ...patch }) };
}

/** The story with its own texts replaced, as far as the patch names them. */
export function editStory(
  story: Story,
  patch: Partial<Pick<Story, 'title' | 'summary' | 'author'>>,
): Story {
  return { ...story, ...patch };
}

/** A text with one language set and the others as they were; an empty value takes the language away. */
export function editText(text: LocalText, language: Language, value: string): LocalText {
  const { [language]: _, ...others } = text;
  return value === '' ? others : { ...text, [language]: value };
}

function hasScene({ scenes }: Story, index: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < scenes.length;
}
