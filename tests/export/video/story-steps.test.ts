import { describe, expect, it } from 'vitest';
import { storyLength, storySteps, wayFrames } from '../../../src/export/video/story-steps.ts';
import { aDeckGround, aStoryScene } from '../../support/a-deck.ts';
import { day } from '../../support/builders.ts';

const { ledger } = aDeckGround().recorded;

const STORY = {
  id: 'lab',
  title: { en: 'Lab' },
  summary: { en: 'A lab.' },
  author: { en: 'Somebody' },
  scenes: [
    aStoryScene({ query: 'at=2023-01-05', seconds: 2 }),
    aStoryScene({ query: 'at=2023-03-05', caption: { en: 'x'.repeat(160) } }),
    aStoryScene({ query: 'at=2023-01-15', seconds: 1 }),
  ],
};

describe('the scenes of a story’s video', () => {
  const steps = storySteps(STORY, ledger, 'en');

  it('stand as long as where the story plays by itself, and go past the days of change between them', () => {
    expect(
      steps.map(({ number, view, glide, arrival, frames }) => [
        [number, view.at, view.story, view.scene],
        glide,
        arrival,
        frames,
      ]),
    ).toEqual([
      [[1, day('2023-01-05'), 'lab', 1], null, 0, 60],
      [
        [2, day('2023-03-05'), 'lab', 2],
        { days: [day('2023-02-01'), day('2023-03-01')], stopMs: 900 },
        27,
        390,
      ],
      [[3, day('2023-01-15'), 'lab', 3], null, 27, 30],
    ]);
  });

  it('take their ways besides, and the two cards', () => {
    expect(steps.map(wayFrames)).toEqual([0, 2 * 27 + 27, 27]);
    expect(storyLength(steps)).toBe(120 + 60 + 81 + 390 + 27 + 30 + 180);
    expect(storyLength([])).toBe(300);
  });
});
