import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectionOf } from '../../src/painting/geometry.ts';
import { ghostPainter } from '../../src/painting/ghost-painting.ts';
import type { GhostTie } from '../../src/scene/scenario-scene.ts';
import { A_PALETTE, aNode, aScene } from '../support/drawn.ts';
import { aFakeContext } from '../support/fake-context.ts';

const VIEW = projectionOf(0.55, { x: 0, y: 0 });
const SCENE = aScene([aNode({ id: 'a', x: 0 }), aNode({ id: 'b', x: 100 })], []);

function aGhost(scenario: string, from: string, to: string): GhostTie {
  const id = `scenario.${scenario}.${from}.${to}.compute`;
  return { id, scenario, from, to, kind: 'compute', note: {}, horizon: null };
}

/** What is painted of ghosts: the lines, the control points of the arcs in whole px, and the area that is washed over. */
function painted(...ghosts: readonly GhostTie[]) {
  const { context, lines, counts } = aFakeContext();
  const bends: (readonly [number, number])[] = [];
  const washes: unknown[] = [];
  const { quadraticCurveTo } = context;
  Object.assign(context, {
    translate: () => {},
    save: () => {},
    restore: () => {},
    fillRect: (...area: readonly number[]) => {
      washes.push([area, context.globalAlpha, context.fillStyle]);
    },
    quadraticCurveTo: (x: number, y: number, toX: number, toY: number) => {
      bends.push([Math.round(x), Math.round(y) + 0]);
      quadraticCurveTo.call(context, x, y, toX, toY);
    },
  });
  ghostPainter(ghosts)(context, SCENE, VIEW, A_PALETTE, { width: 300, height: 200 });
  return { lines, bends, washes, signs: counts.filled };
}

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      addPath() {}
    },
  );
  vi.stubGlobal('DOMMatrix', class {});
});

afterEach(() => vi.unstubAllGlobals());

describe('ghostPainter', () => {
  it('lets the record recede, and lays beads of ink on a strip of the ground, with a sign and no arrow', () => {
    const { lines, washes, signs } = painted(aGhost('boom', 'a', 'b'));
    expect(washes).toEqual([[[0, 0, 300, 200], 0.62, 'ground']]);
    const way = { from: [0, 0], to: [55, 0] };
    expect(lines.slice(0, 2)).toEqual([
      { ...way, colour: 'ground', width: 6, alpha: 0.85, dash: [], cap: 'round' },
      { ...way, colour: 'ink', width: 2.6, alpha: 1, dash: [0, 6], cap: 'round' },
    ]);
    expect(signs).toBe(1);
  });

  it('bends the ties of one pair to the same side, each further out, whichever way they go', () => {
    const { bends } = painted(aGhost('boom', 'a', 'b'), aGhost('bust', 'b', 'a'));
    expect(bends).toEqual([
      [28, 52],
      [28, 82],
    ]);
  });

  it('paints no tie of which a party is not drawn', () => {
    expect(painted(aGhost('boom', 'a', 'elsewhere')).lines).toEqual([]);
  });
});
