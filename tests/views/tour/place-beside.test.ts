import { expect, it } from 'vitest';
import { placeBeside } from '../../../src/views/tour/place-beside.ts';

const CARD = { width: 300, height: 200 };
const WINDOW = { width: 1440, height: 900 };

it('a card stands above what lies at the foot', () => {
  const part = { left: 0, top: 600, width: 1440, height: 300 };
  expect(placeBeside(part, CARD, WINDOW)).toEqual({ left: 12, top: 388, bottom: 'auto' });
});

it('beside what fills the right', () => {
  const part = { left: 1080, top: 44, width: 360, height: 500 };
  expect(placeBeside(part, CARD, WINDOW)).toEqual({ left: 768, top: 56, bottom: 'auto' });
});

it('below what lies at the top, within the window', () => {
  const part = { left: 300, top: 8, width: 1116, height: 28 };
  expect(placeBeside({ ...part, left: 200 }, CARD, WINDOW)).toEqual({
    left: 1128,
    top: 48,
    bottom: 'auto',
  });
});

it('in the corner of its style where the part leaves no room', () => {
  expect(placeBeside({ left: 0, top: 44, width: 1080, height: 850 }, CARD, WINDOW)).toEqual({});
});
