import { expect, it } from 'vitest';
import type { Story } from '../../src/domain/story.ts';
import { storySceneOf } from '../../src/scene/story-scene.ts';
import { anIndexedBackground } from '../support/an-indexed-ledger.ts';
import { aClaim, anEvent, aScenario, aSource } from '../support/builders.ts';

const BACKGROUND = anIndexedBackground(
  [anEvent({ id: 'deal', date: '2024-01-01', sources: ['s1', 's2'] })],
  {
    sources: ['article', 's1', 's2', 's3'].map((id) => aSource({ id })),
    claims: [aClaim({ id: 'c1', article: 'article', sources: ['s2', 's3'] })],
    scenarios: [aScenario({ id: 'f1', article: 'article' })],
  },
);

const scene = {
  heading: { en: 'Heading' },
  query: 'at=2024-01-01',
  caption: { en: 'Caption' },
  notes: { en: 'Notes' },
  seconds: null,
};

const STORY: Story = {
  id: 'story',
  title: {},
  summary: {},
  author: {},
  scenes: [
    { ...scene, about: ['event.deal', 'claim.c1', 'claim.none', 'event.none'] },
    { ...scene, about: ['scenario.f1'] },
  ],
};

const idsOf = (number: number) =>
  storySceneOf(STORY, number, BACKGROUND).sources.map(({ id }) => id);

it('a scene’s sources are those of its events, claims and forecasts, each once, as they are named', () => {
  expect(idsOf(1)).toEqual(['s1', 's2', 'article', 's3']);
  expect(idsOf(2)).toEqual(['article']);
});

it('has no sources while the background is on its way', () => {
  expect(storySceneOf(STORY, 1, null)).toEqual({
    heading: { en: 'Heading' },
    caption: { en: 'Caption' },
    notes: { en: 'Notes' },
    sources: [],
    number: 1,
    count: 2,
  });
});

it('is held within the story', () => {
  expect([0, 3].map((number) => storySceneOf(STORY, number, null).number)).toEqual([1, 2]);
});
