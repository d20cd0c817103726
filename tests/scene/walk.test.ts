import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import {
  beginWalk,
  DIRECTIONS,
  keepWalk,
  neighbourTowards,
  stepTowards,
  tiesAround,
  turnTo,
  walkedTarget,
} from '../../src/scene/walk.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aNode, aScene, aTie } from '../support/drawn.ts';

/** A lab with its cloud to the right, a rival nearer on that side, a fund above and a phone far to the left. */
const SCENE = aScene(
  [
    aNode({ id: 'cloud', x: 100, importance: 7 }),
    aNode({ id: 'fund', x: 10, y: -60 }),
    aNode({ id: 'lab', importance: 9 }),
    aNode({ id: 'phone', x: -300, y: 10 }),
    aNode({ id: 'rival', x: 50, y: 5, importance: 9 }),
  ],
  [
    aTie('cloud', 'lab'),
    { ...aTie('fund', 'lab'), id: 'fund.lab.equity', kind: 'equity' },
    { ...aTie('lab', 'rival'), id: 'lab.rival.rivalry', kind: 'rivalry' },
  ],
);

const AT_LAB = { at: 'lab', tie: null } as const;

describe('a walk', () => {
  it('begins at the most important organisation, of equals the first by id', () => {
    expect(beginWalk(SCENE)).toEqual(AT_LAB);
    expect(beginWalk(aScene([], []))).toBeNull();
  });

  it('stays where it is while that is drawn, and loses a tie that is not', () => {
    const walk = { at: 'phone', tie: null };
    expect(keepWalk(SCENE, walk)).toBe(walk);
    expect(keepWalk(SCENE, { at: 'lab', tie: 'lab.phone.model' })).toEqual(AT_LAB);
    expect(keepWalk(SCENE, { at: 'gone', tie: 'cloud.lab.compute' })).toEqual(AT_LAB);
    expect(keepWalk(aScene([], []), walk)).toBeNull();
  });

  it('lights up its organisation, or the tie looked at', () => {
    expect(walkedTarget(null)).toBeNull();
    expect(walkedTarget({ at: '', tie: null })).toBeNull();
    expect(walkedTarget(AT_LAB)).toEqual({ type: 'org', id: 'lab' });
    expect(walkedTarget({ at: 'lab', tie: 'cloud.lab.compute' })).toEqual({
      type: 'tie',
      id: 'cloud.lab.compute',
    });
  });
});

describe('the neighbour towards', () => {
  it.each([
    ['lab', 'right', 'cloud'], // an ally before a nearer rival
    ['lab', 'up', 'fund'],
    ['lab', 'left', 'phone'], // nobody allied is there
    ['lab', 'down', null],
    ['cloud', 'left', 'lab'],
    ['cloud', 'right', null],
    ['phone', 'right', 'lab'], // no ally at all: the nearest
    ['gone', 'right', null],
  ] as const)('%s, %s, is %s', (id, direction, neighbour) => {
    expect(neighbourTowards(SCENE, id, direction)).toBe(neighbour);
  });

  it('lies at most 60 degrees off', () => {
    const at = (degrees: number) => {
      const angle = (degrees * Math.PI) / 180;
      const there = aNode({ id: 'there', x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) });
      return neighbourTowards(aScene([aNode({ id: 'here' }), there], []), 'here', 'right');
    };
    expect([0, 59, -59, 61, -61, 180].map(at)).toEqual([
      'there',
      'there',
      'there',
      null,
      null,
      null,
    ]);
  });

  it('is of two in the same place neither', () => {
    const scene = aScene([aNode({ id: 'a' }), aNode({ id: 'b' })], []);
    expect(DIRECTIONS.map((direction) => neighbourTowards(scene, 'a', direction))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is never oneself, and nobody else is out of reach in all four directions', () => {
    const anyPlace = fc.record({
      x: fc.integer({ min: -9, max: 9 }),
      y: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPlace, {
          minLength: 2,
          maxLength: 9,
          selector: ({ x, y }) => 20 * x + y,
        }),
        (places) => {
          const nodes = places.map((place, index) => aNode({ id: `n${index}`, ...place }));
          const scene = aScene(nodes, []);
          for (const { id } of nodes) {
            const next = DIRECTIONS.map((direction) => neighbourTowards(scene, id, direction));
            expect(next).not.toContain(id);
            expect(next.some((one) => one !== null)).toBe(true);
          }
        },
      ),
      SEEDED,
    );
  });
});

describe('a step', () => {
  it('leaves the tie looked at, and where nobody is it stays', () => {
    const looking = { at: 'lab', tie: 'cloud.lab.compute' } as const;
    expect(stepTowards(SCENE, looking, 'up')).toEqual({ at: 'fund', tie: null });
    expect(stepTowards(SCENE, AT_LAB, 'down')).toBe(AT_LAB);
  });

  it('follows the tie looked at to its other end where that lies ahead', () => {
    const looking = { at: 'lab', tie: 'lab.rival.rivalry' } as const;
    expect(stepTowards(SCENE, looking, 'right')).toEqual({ at: 'rival', tie: null });
    expect(stepTowards(SCENE, looking, 'left')).toEqual({ at: 'phone', tie: null });
  });
});

describe('turning', () => {
  const look = (tie: string | null) => ({ at: 'lab', tie });

  it('goes through the ties by kind, and past either end is nothing', () => {
    expect(tiesAround(SCENE, 'lab').map(({ id }) => id)).toEqual([
      'cloud.lab.compute',
      'fund.lab.equity',
      'lab.rival.rivalry',
    ]);
    expect(turnTo(SCENE, AT_LAB, 1)).toEqual(look('cloud.lab.compute'));
    expect(turnTo(SCENE, look('cloud.lab.compute'), 1)).toEqual(look('fund.lab.equity'));
    expect(turnTo(SCENE, look('lab.rival.rivalry'), 1)).toBeNull();
    expect(turnTo(SCENE, AT_LAB, -1)).toEqual(look('lab.rival.rivalry'));
    expect(turnTo(SCENE, look('cloud.lab.compute'), -1)).toBeNull();
    expect(turnTo(SCENE, { at: 'phone', tie: null }, 1)).toBeNull();
  });

  it('orders ties of one kind by id', () => {
    const scene = aScene([], [aTie('a', 'c'), aTie('a', 'b'), aTie('b', 'c')]);
    expect(tiesAround(scene, 'a').map(({ id }) => id)).toEqual(['a.b.compute', 'a.c.compute']);
    expect(TIE_KINDS[0]).toBe('compute');
  });
});
