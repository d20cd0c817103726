import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../src/export/sheet.ts';
import { frameAt, frameCount, standingShot } from '../../../src/export/video/video-plan.ts';
import { aSheetInput } from '../../support/a-sheet-input.ts';

/** A sheet that is told from others by its title. */
function aSheet(title: string) {
  return { ...sheetOf(aSheetInput()), title };
}

/** Stretches of 2, 3 and 1 frames, the second of which moves. */
function someShots() {
  return [
    standingShot(2, () => aSheet('first')),
    { frames: 3, begin: () => (frame: number) => aSheet(`moves ${frame}`) },
    standingShot(1, () => aSheet('last')),
  ];
}

const TITLES = ['first', 'first', 'moves 0', 'moves 1', 'moves 2', 'last'];

describe('the frames of a video', () => {
  it('are those of its stretches one after the other', () => {
    const shots = someShots();
    const titles = TITLES.map((_, index) => frameAt({ shots }, index).title);
    expect(titles).toEqual(TITLES);
    expect(frameCount({ shots })).toBe(TITLES.length);
  });

  it('are the same whichever was asked for before, and those at the ends beyond them', () => {
    const shots = someShots();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 9 })), (indices) => {
        for (const index of indices) {
          const expected = TITLES[Math.min(Math.max(index, 0), TITLES.length - 1)];
          expect(frameAt({ shots }, index).title).toBe(expected);
        }
      }),
    );
  });

  it('are the same sheet where nothing moves, so that it is painted once', () => {
    const shots = someShots();
    expect(frameAt({ shots }, 1)).toBe(frameAt({ shots }, 0));
  });

  it('are none where there is no stretch', () => {
    expect(() => frameAt({ shots: [] }, 0)).toThrow(RangeError);
  });
});
