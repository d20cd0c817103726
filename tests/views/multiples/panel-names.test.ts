import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPanel, panelLines, scaleIn } from '../../../src/views/multiples/panel-drawing.ts';
import { panelNames } from '../../../src/views/multiples/panel-names.ts';
import { SEEDED } from '../../support/arbitraries.ts';
import { aNode, aScene, aTie } from '../../support/drawn.ts';

const SIZE = { width: 372, height: 224 };
const SCALE = scaleIn(SIZE);
const idOf = (id: string) => id;

describe('a panel', () => {
  it('shows the whole frame, in the middle, with room at its sides', () => {
    expect([SCALE.across, SCALE.upright]).toEqual([0.2, 0.2]);
    expect(inPanel({ x: 0, y: 0 }, SCALE)).toEqual({ x: 186, y: 112 });
    expect(inPanel({ x: -800, y: 500 }, SCALE)).toEqual({ x: 26, y: 212 });
  });

  it('draws a broad one out, up to one and a half times', () => {
    const { across, upright } = scaleIn({ width: 2000, height: 224 });
    expect(across / upright).toBeCloseTo(1.5, 9);
  });

  it('gathers lines of one look, those of a pair beside each other', () => {
    const nodes = [aNode({ id: 'a', x: -100 }), aNode({ id: 'b', x: 100 })];
    const ties = [aTie('a', 'b', -0.5), { ...aTie('b', 'a', 0.5), isReported: true }];
    const lines = panelLines(aScene(nodes, ties), SCALE);
    expect(lines.map(({ isReported, width, path }) => [isReported, width, path])).toEqual([
      [false, 0.75, 'M166 111.4L206 111.4'],
      [true, 0.75, 'M206 112.6L166 112.6'],
    ]);
  });
});

describe('names in a panel', () => {
  it('stand beneath the few largest and whoever the view names, but for the faint', () => {
    const nodes = Array.from({ length: 9 }, (_, index) =>
      aNode({ id: `n${index}`, x: -800 + 200 * index, importance: index }),
    );
    const faint = aNode({ id: 'faint', y: -400, importance: 99, emphasis: 'dim' });
    const named = aNode({ id: 'named', y: 300, importance: 1001 });
    const names = panelNames([...nodes, faint, named], idOf, SCALE, SIZE);
    expect(names.map(({ id }) => id)).toEqual(['named', 'n8', 'n7', 'n6', 'n5']);
    const beneath = names.map(({ id, y }) => [id, Math.round(y)]);
    expect(beneath[0]).toEqual(['named', 185]);
  });

  it('never cover one another and stay inside', () => {
    const anyNode = fc.record({
      x: fc.integer({ min: -800, max: 800 }),
      y: fc.integer({ min: -500, max: 500 }),
      importance: fc.integer({ min: 0, max: 2000 }),
      radius: fc.integer({ min: 4, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 14 }), (given) => {
        const nodes = given.map((said, index) => aNode({ id: `name-${index}`, ...said }));
        const names = panelNames(nodes, idOf, SCALE, SIZE);
        const half = (text: string) => (text.length * 0.57 * 11) / 2;
        for (const [index, one] of names.entries()) {
          expect(one.x - half(one.text)).toBeGreaterThanOrEqual(0);
          expect(one.x + half(one.text)).toBeLessThanOrEqual(SIZE.width);
          for (const other of names.slice(index + 1)) {
            const isAside = Math.abs(one.x - other.x) >= half(one.text) + half(other.text) - 1e-6;
            expect(isAside || Math.abs(one.y - other.y) >= 13 - 1e-6).toBe(true);
          }
        }
      }),
      SEEDED,
    );
  });
});
