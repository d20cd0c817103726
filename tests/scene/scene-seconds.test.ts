import { expect, it } from 'vitest';
import type { StoryScene } from '../../src/domain/story.ts';
import { secondsOf } from '../../src/scene/scene-seconds.ts';

const SCENE: StoryScene = {
  heading: {},
  query: '',
  caption: { en: 'x'.repeat(160), 'zh-Hans': '字'.repeat(60) },
  notes: {},
  seconds: null,
  about: [],
};

it('a scene stands as long as the story says', () => {
  expect(secondsOf({ ...SCENE, seconds: 2 }, 'en')).toBe(2);
});

it('else as long as its caption takes to read, after a look at the picture', () => {
  expect([secondsOf(SCENE, 'en'), secondsOf(SCENE, 'zh-Hans')]).toEqual([13, 15]);
});

it('never shorter than a look, and by the language at hand where the reader’s is missing', () => {
  expect(secondsOf({ ...SCENE, caption: {} }, 'en')).toBe(6);
  expect(secondsOf(SCENE, 'zh-Hant')).toBe(35);
});
