import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foremost } from '../../src/painting/foremost.ts';
import { projectionOf } from '../../src/painting/geometry.ts';
import { byClaim } from '../../src/painting/label-names.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aNode } from '../support/drawn.ts';

const BOUNDS = { width: 800, height: 500 };
const VIEW = projectionOf(0.55, { x: 400, y: 250 });

describe('foremost', () => {
  it('takes whom a name is due to first, and nobody who is out of view', () => {
    const nodes = [
      aNode({ id: 'minor', tier: 2, importance: 9 }),
      aNode({ id: 'large', importance: 8 }),
      aNode({ id: 'beyond', importance: 99, x: 900 }),
      aNode({ id: 'small', importance: 2 }),
      aNode({ id: 'picked', tier: 3, importance: 1001 }),
    ];
    const ids = (count: number) => foremost(nodes, count, VIEW, BOUNDS).map(({ id }) => id);
    expect(ids(3)).toEqual(['picked', 'large', 'small']);
    expect(ids(9)).toEqual(['picked', 'large', 'small', 'minor']);
    expect(ids(1)).toEqual(['picked']);
  });

  it('takes the same as sorting all of them would', () => {
    const anyNodes = fc.array(
      fc.record({ importance: fc.integer({ min: 0, max: 6 }), tier: fc.constantFrom(1, 2, 3) }),
    );
    fc.assert(
      fc.property(anyNodes, fc.integer({ min: 1, max: 12 }), (said, count) => {
        const nodes = said.map((rest, index) => aNode({ id: `n-${index}`, ...rest }));
        const sorted = [...nodes].sort(byClaim).slice(0, count);
        expect(foremost(nodes, count, VIEW, BOUNDS)).toEqual(sorted);
      }),
      SEEDED,
    );
  });
});
