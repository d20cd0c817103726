import { describe, expect, it } from 'vitest';
import { pictureName, pixelsOf } from '../../../src/views/share/picture-choice.ts';
import { viewOn } from '../../support/an-indexed-ledger.ts';
import { day } from '../../support/builders.ts';

describe('a picture to take away', () => {
  it.each([
    [viewOn('2025-11-03'), { size: 'page', kind: 'svg', scale: 2 }, 'entente-2025-11-03-page.svg'],
    [
      viewOn('2025-11-03'),
      { size: 'slide', kind: 'png', scale: 1 },
      'entente-2025-11-03-slide.png',
    ],
    [
      viewOn('2025-11-03', { vs: day('2024-11-03') }),
      { size: 'portrait', kind: 'png', scale: 3 },
      'entente-2024-11-03-to-2025-11-03-portrait@3x.png',
    ],
  ] as const)('is named after its days, shape and scale', (view, choice, name) => {
    expect(pictureName(view, { theme: 'light', ...choice })).toBe(name);
  });

  it('is as many px as its scale says, unless it has none', () => {
    const choice = { theme: 'light', size: 'page', scale: 2 } as const;
    expect(pixelsOf({ ...choice, kind: 'png' })).toBe('3200 × 2000');
    expect(pixelsOf({ ...choice, kind: 'svg' })).toBe('1600 × 1000');
  });
});
