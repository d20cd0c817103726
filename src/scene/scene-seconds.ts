import type { StoryScene } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';

/** So many characters of a caption are read aloud in a second; Chinese says more with each. */
const PACE: Readonly<Record<Language, number>> = { en: 16, 'zh-Hans': 5, 'zh-Hant': 5 };

/** Time to look at a picture before its caption is read, and the shortest time a scene stands, in seconds. */
const LOOK_SECONDS = 3;
const LEAST_SECONDS = 6;

/** How long a scene stands where a story plays by itself, in seconds: as the story says, else as long as its caption takes to read. */
export function secondsOf(scene: StoryScene, language: Language): number {
  if (scene.seconds !== null) return scene.seconds;
  const caption = scene.caption[language] ?? Object.values(scene.caption)[0] ?? '';
  const reading = Math.round([...caption].length / PACE[language]);
  return Math.max(LEAST_SECONDS, LOOK_SECONDS + reading);
}
