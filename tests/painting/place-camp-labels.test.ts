import { polygonContains, polygonHull } from 'd3-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CampHull, hullsOf } from '../../src/painting/camp-hulls.ts';
import { projectionOf } from '../../src/painting/geometry.ts';
import {
  type Box,
  boxAround,
  isWithin,
  overlaps,
  type Segment,
} from '../../src/painting/label-boxes.ts';
import { type CampLabel, placeCampLabels } from '../../src/painting/place-camp-labels.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aNamedCamp, aNode } from '../support/drawn.ts';

const CANVAS = { width: 800, height: 500 };
const VIEW = projectionOf(1, { x: 400, y: 250 });

/** The hull of one member in the middle of a place, 10 layout units wide each way. */
function hullAt(id: string, x: number, y: number): CampHull {
  const [hull] = hullsOf([aNamedCamp(id, [id])], new Map([[id, aNode({ id, x, y })]]), VIEW);
  if (!hull) throw new Error('no hull');
  return hull;
}

/** Labels 80 px wide and 14 px high, whatever the name. */
function labelsOf(hulls: readonly CampHull[], spared: readonly Box[] = []): CampLabel[] {
  return placeCampLabels(
    hulls,
    (name) => ({ lines: [name], width: 80, height: 14 }),
    spared,
    CANVAS,
  );
}

const RADIUS = 10 * VIEW.size + 14 * VIEW.size;

describe('the name of a camp', () => {
  it('stands straight above its hull, 3 px from it, where there is room', () => {
    const [label] = labelsOf([hullAt('a', 0, 0)]);
    expect([label?.camp.name, label?.lines]).toEqual(['a', ['a']]);
    expect(label?.box.left).toBeCloseTo(360, 9);
    expect(label?.box.right).toBeCloseTo(440, 9);
    expect(label?.box.bottom).toBeCloseTo(250 - RADIUS - 3, 9);
  });

  it('stands below where it would leave the canvas above', () => {
    const [label] = labelsOf([hullAt('a', 0, -230)]);
    expect(label?.box.top).toBeCloseTo(20 + RADIUS + 3, 9);
  });

  it('stands below where it would hide a name above', () => {
    const [label] = labelsOf([hullAt('a', 0, 0)], [boxAround({ x: 400, y: 200 }, 300, 60)]);
    expect(label?.box.top).toBeCloseTo(250 + RADIUS + 3, 9);
  });

  it('keeps out of other hulls', () => {
    const hulls = [hullAt('a', 0, 0), hullAt('b', 0, -60)];
    const label = labelsOf(hulls).find(({ camp }) => camp.id === 'a');
    expect(label?.box.top).toBeCloseTo(250 + RADIUS + 3, 9);
  });

  it('stands further off with a leader where all around is taken', () => {
    const [label] = labelsOf([hullAt('a', 0, 0)], [boxAround({ x: 400, y: 250 }, 300, 104)]);
    expect(label?.box.bottom).toBeCloseTo(250 - RADIUS - 20, 9);
    expect(label?.leader?.from.y).toBeCloseTo(250 - RADIUS, 9);
    expect(label?.leader?.to.y).toBeCloseTo(250 - RADIUS - 20, 9);
    expect([label?.leader?.from.x, label?.leader?.to.x]).toEqual([400, 400]);
  });

  it('may graze another name where nothing is free, and is left out where it would lie on it', () => {
    const allBut = (top: number, bottom: number) => [
      { left: 0, right: 800, top: 0, bottom: top },
      { left: 0, right: 800, top: bottom, bottom: 500 },
    ];
    const [grazing] = labelsOf([hullAt('a', 0, 0)], allBut(201, 213));
    expect(grazing?.box.bottom).toBeCloseTo(250 - RADIUS - 3, 9);
    expect(labelsOf([hullAt('a', 0, 0)], allBut(203, 213))).toEqual([]);
  });

  it('is left out where the canvas has no room for it', () => {
    const [label] = placeCampLabels(
      [hullAt('a', 0, 0)],
      (name) => ({ lines: [name], width: 900, height: 14 }),
      [],
      CANVAS,
    );
    expect(label).toBeUndefined();
  });

  const anyHulls = fc
    .array(
      fc.record({
        x: fc.integer({ min: -420, max: 420 }),
        y: fc.integer({ min: -270, max: 270 }),
      }),
      { maxLength: 12 },
    )
    .map((places) => places.map(({ x, y }, index) => hullAt(`camp${index}`, x, y)));

  it('lies inside the canvas, outside its hull, and on no other', () => {
    fc.assert(
      fc.property(anyHulls, (hulls) => {
        const labels = labelsOf(hulls);
        for (const [index, { camp, box }] of labels.entries()) {
          expect(isWithin(box, { left: 0, top: 0, right: 800, bottom: 500 })).toBe(true);
          const others = labels.slice(index + 1);
          expect(others.filter((other) => overlaps(box, other.box))).toEqual([]);
          expect(labels.filter(({ leader }) => leader && isCrossed(box, leader))).toEqual([]);
          const hull = hulls.find((candidate) => candidate.camp === camp);
          expect(hull && areApart(hull, box)).toBe(true);
        }
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });
});

/** Whether a line runs through a box, looked at px by px. */
function isCrossed({ left, right, top, bottom }: Box, { from, to }: Segment): boolean {
  const length = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
  return Array.from({ length: length + 1 }, (_, step) => {
    const x = from.x + ((to.x - from.x) * step) / length;
    const y = from.y + ((to.y - from.y) * step) / length;
    return x > left && x < right && y > top && y < bottom;
  }).some(Boolean);
}

/** Whether neither holds a corner of the other: of a box and a hull at least as large, this means that they are apart. */
function areApart({ outline }: CampHull, { left, right, top, bottom }: Box): boolean {
  const corners: [number, number][] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const points = outline.map(({ x, y }): [number, number] => [x, y]);
  const box = polygonHull(corners) ?? [];
  return (
    corners.every((corner) => !polygonContains(points, corner)) &&
    points.every((point) => !polygonContains(box, point))
  );
}
