import { expect, it } from 'vitest';
import type { Story } from '../../src/domain/story.ts';
import { talkPlanFrom } from '../../src/scene/talk-plan.ts';

const SCENE = { heading: {}, query: '', caption: {}, notes: {}, about: [] };
const storyOf = (...seconds: (number | null)[]): Story => ({
  id: 'clouds',
  title: {},
  summary: {},
  author: {},
  scenes: seconds.map((each) => ({ ...SCENE, seconds: each })),
});

it('the plan counts the scenes to come, and those that say nothing', () => {
  const story = storyOf(40, null, 90, 30, null);
  expect([1, 2, 3, 4].map((number) => talkPlanFrom(story, number))).toEqual([
    { planned: 40, ahead: 120, silent: 2 },
    { planned: null, ahead: 120, silent: 2 },
    { planned: 90, ahead: 30, silent: 1 },
    { planned: 30, ahead: 0, silent: 1 },
  ]);
});

it('there is none where no scene from here on has a time, nor beyond the story', () => {
  expect(talkPlanFrom(storyOf(40, null), 2)).toBeNull();
  expect(talkPlanFrom(storyOf(40), 9)).toBeNull();
});
