import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/domain/story.ts';
import { glideBetween, isNextScene } from '../../src/scene/glide.ts';
import { viewOfScene } from '../../src/viewstate/talk.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, day } from '../support/builders.ts';

const DAYS = Array.from({ length: 20 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')}`);

/** A ledger in which a tie of its own forms on each of the first days of 2024. */
const LEDGER = anIndexedLedger(
  DAYS.map((date, at) =>
    anEvent({
      id: `event-${at}`,
      date,
      effects: [{ tie: `cloud-${at}.lab.compute`, effect: 'forms' }],
    }),
  ),
);

describe('glideBetween', () => {
  const way = (from: string, to: string) => glideBetween(LEDGER, { at: day(from) }, viewOn(to));

  it('stops at every day of change after the first scene and up to the second', () => {
    expect(way('2024-01-01', '2024-01-04')).toEqual({
      days: ['2024-01-02', '2024-01-03', '2024-01-04'].map(day),
      stopMs: 900,
    });
  });

  it('stops at eight of many, evenly, the last one included', () => {
    expect(way('2023-06-01', '2024-06-01')).toEqual({
      days: [3, 5, 8, 10, 13, 15, 18, 20].map((at) => day(DAYS[at - 1] ?? '')),
      stopMs: 450,
    });
  });

  it('is none where time stands still, runs back, or nothing changes', () => {
    expect(way('2024-01-04', '2024-01-04')).toBeNull();
    expect(way('2024-01-04', '2024-01-01')).toBeNull();
    expect(way('2024-02-01', '2024-03-01')).toBeNull();
  });
});

describe('isNextScene', () => {
  const scene = { heading: {}, caption: {}, notes: {}, seconds: null, about: [] };
  const queries = ['at=2024-01-01', 'at=2024-02-01', 'at=2024-03-01', 'view=table'];
  const scenes = queries.map((query) => ({ ...scene, query }));
  const story: Story = { id: 's', title: {}, summary: {}, author: {}, scenes };
  const at = (number: number) => viewOfScene(DEFAULT_VIEW, story, number);

  it('is the one after, from the first or from an interruption', () => {
    expect(isNextScene(at(1), at(2), story)).toBe(true);
    expect(isNextScene({ ...at(1), focus: ['lab'] }, at(2), story)).toBe(true);
  });

  it('is not one before, one farther on, the same one, one wandered off, nor another kind of view', () => {
    expect(isNextScene(at(2), at(1), story)).toBe(false);
    expect(isNextScene(at(1), at(3), story)).toBe(false);
    expect(isNextScene(at(2), at(2), story)).toBe(false);
    expect(isNextScene(at(1), { ...at(2), focus: ['lab'] }, story)).toBe(false);
    expect(isNextScene(at(3), at(4), story)).toBe(false);
  });
});
