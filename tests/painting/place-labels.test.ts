import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/painting/geometry.ts';
import { type PlacedLabel, placeLabels } from '../../src/painting/place-labels.ts';
import type { GraphNode } from '../../src/scene/graph-scene.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aNode } from '../support/drawn.ts';

const CANVAS = { width: 800, height: 500 };
const FORCED = 1000;
/** Marks at usual size, the layout's origin in the middle of the canvas. */
const VIEW = projectionOf(0.55, { x: 400, y: 250 });

/** Labels where every letter is 6 px wide; a name is the id. */
function labelsOf(nodes: readonly GraphNode[], bounds = CANVAS): PlacedLabel[] {
  return placeLabels(
    nodes,
    VIEW,
    (id) => id,
    (text) => text.length * 6,
    bounds,
  );
}

function idsOf(labels: readonly PlacedLabel[]): string[] {
  return labels.map(({ id }) => id).sort();
}

function boxOf({ x, y, width, height }: PlacedLabel) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function shapeOf(node: GraphNode) {
  const { x, y } = VIEW.project(node);
  const reach = node.radius * VIEW.size;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function covers(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a point of a line, looked at every half px, lies inside a box. */
function doesMeet({ from, to }: NonNullable<PlacedLabel['leader']>, box: ReturnType<typeof boxOf>) {
  const steps = Math.ceil(2 * Math.hypot(to.x - from.x, to.y - from.y));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((along) => {
    const [x, y] = [from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

/** Up to thirty organisations, crowded, some of them forced. */
const anyNodes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -250, max: 250 }),
      y: fc.integer({ min: -150, max: 150 }),
      radius: fc.integer({ min: 7, max: 25 }),
      importance: fc.constantFrom(0, 1, 2, 5, 102, 1100),
      emphasis: fc.constantFrom('strong' as const, 'plain' as const, 'dim' as const),
    }),
    { maxLength: 30 },
  )
  .map((nodes) => nodes.map((node, index) => aNode({ id: `organisation-${index}`, ...node })));

const anyNodesShuffled = anyNodes.chain((nodes) =>
  fc.tuple(
    fc.constant(nodes),
    fc.shuffledSubarray(nodes, { minLength: nodes.length, maxLength: nodes.length }),
  ),
);

describe('placeLabels', () => {
  it('puts a lone label below its shape, in the middle', () => {
    expect(labelsOf([aNode({ id: 'openai' })])).toEqual([
      {
        id: 'openai',
        text: 'openai',
        x: 400,
        y: expect.closeTo(250 + 10 + 2 + 6.875, 9),
        width: 39,
        height: expect.closeTo(13.75, 9),
        fontPx: 12.5,
        isBold: true,
        leader: null,
      },
    ]);
  });

  it('writes what is dim small and light, and the large larger than the small', () => {
    const labels = labelsOf([
      aNode({ id: 'dim', x: -300, emphasis: 'dim', radius: 20 }),
      aNode({ id: 'small', x: 0, radius: 7 }),
      aNode({ id: 'large', x: 300, radius: 20 }),
    ]);
    expect(labels.map(({ id, fontPx, isBold }) => [id, fontPx, isBold])).toEqual([
      ['dim', 11, false],
      ['large', 14.5, true],
      ['small', 11.5, true],
    ]);
  });

  it.each([
    ['below', [], { x: 400, above: false, below: true }],
    ['above', [aNode({ id: 'under', x: 0, y: 40 })], { x: 400, above: true, below: false }],
  ])('takes the place %s where it is free', (_, others, { x, above, below }) => {
    const nodes = [aNode({ id: 'openai', importance: 50 }), ...others];
    const label = labelsOf(nodes).find(({ id }) => id === 'openai');
    expect([label?.x, (label?.y ?? 0) < 240, (label?.y ?? 0) > 260]).toEqual([x, above, below]);
  });

  it('gives no label to whom there is no room for', () => {
    const bounds = { width: 30, height: 500 };
    expect(labelsOf([aNode({ id: 'a-long-name' })], bounds)).toEqual([]);
  });

  it('gives a label all the same to what is picked or in focus, below its shape', () => {
    const bounds = { width: 30, height: 500 };
    const node = aNode({ id: 'a-long-name', x: (15 - 400) / 0.55, importance: FORCED });
    const [label] = labelsOf([node], bounds);
    expect([label?.x, (label?.y ?? 0) > 250]).toEqual([expect.closeTo(15, 9), true]);
  });

  it('gives none to what lies outside the canvas, even if it is picked', () => {
    expect(labelsOf([aNode({ id: 'away', x: 2000, importance: FORCED })])).toEqual([]);
  });

  it.each([
    ['first', 2, 1],
    ['second', 1, 2],
  ])('lets the more important have the only room: the %s', (winner, first, second) => {
    const corner = { width: 61, height: 45 };
    const inPx = (x: number, y: number) => ({ x: (x - 400) / 0.55, y: (y - 250) / 0.55 });
    const nodes = [
      aNode({ id: 'first', ...inPx(20, 10), importance: first }),
      aNode({ id: 'second', ...inPx(40, 10), importance: second }),
    ];
    expect(idsOf(labelsOf(nodes, corner))).toEqual([winner]);
  });

  it('decides between the equally important by their ids', () => {
    const nodes = ['b', 'a'].map((id) => aNode({ id, importance: 3 }));
    expect(labelsOf(nodes).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('writes the name of a wide shape on it where others hem it in', () => {
    const hub = aNode({ id: 'hemmed', x: 0, y: 0, radius: 25, importance: 9 });
    const ring = Array.from({ length: 24 }, (_, index) => {
      const angle = (index / 24) * 2 * Math.PI;
      const [x, y] = [Math.cos(angle) * 70, Math.sin(angle) * 70];
      return aNode({ id: `ring-${index}`, x, y, radius: 10 });
    });
    const label = labelsOf([hub, ...ring]).find(({ id }) => id === 'hemmed');
    expect(label && [label.x, label.y]).toEqual([400, 250]);
  });

  it('stands off with a leader where there is no room beside the shape, from its edge to the name', () => {
    const hemmed = aNode({ id: 'hemmed', radius: 5, importance: 9 });
    const walls = [-40, -20, 20, 40].flatMap((x) => [
      aNode({ id: `above ${x}`, x, y: -22, radius: 5 }),
      aNode({ id: `below ${x}`, x, y: 22, radius: 5 }),
    ]);
    const ends = [-40, 40].map((x) => aNode({ id: `beside ${x}`, x, radius: 5 }));
    const labels = labelsOf([hemmed, ...walls, ...ends]);
    const label = labels.find(({ id }) => id === 'hemmed');
    const { left, right, top, bottom } = boxOf(label as PlacedLabel);
    const { from, to } = label?.leader ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
    expect(Math.hypot(from.x - 400, from.y - 250)).toBeCloseTo(6, 9);
    expect([left, right].includes(to.x) || [top, bottom].includes(to.y)).toBe(true);
    expect(Math.hypot(to.x - 400, to.y - 250)).toBeGreaterThan(6 + 10);
  });

  it('lets no leader run through another name, but for the forced ones', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const labels = labelsOf(nodes.filter(({ importance }) => importance < FORCED));
        for (const { id, leader } of labels) {
          const others = labels.filter((other) => other.id !== id).map(boxOf);
          expect(others.filter((box) => leader && doesMeet(leader, box))).toEqual([]);
        }
      }),
      SEEDED,
    );
  });

  it('moves no name when one is lit, where all have names', () => {
    fc.assert(
      fc.property(anyNodes, fc.nat(29), (nodes, which) => {
        const calm = nodes.map((node) => ({ ...node, importance: 1, emphasis: 'plain' as const }));
        const labels = labelsOf(calm);
        fc.pre(labels.length === calm.length);
        const lit = calm.map((node, index) =>
          index === which ? { ...node, importance: 1101, emphasis: 'strong' as const } : node,
        );
        expect(labelsOf(lit)).toEqual(labels);
      }),
      SEEDED,
    );
  });

  it('names the sixty to whom it is due first where more than 400 are in view', () => {
    const nodes = Array.from({ length: 420 }, (_, index) =>
      aNode({
        id: `n${index}`,
        x: ((index % 30) - 15) * 24,
        y: (Math.floor(index / 30) - 7) * 50,
        radius: 3,
        tier: index % 8 === 0 ? 1 : 2,
        importance: index === 419 ? FORCED : 1,
      }),
    );
    const labels = labelsOf(nodes);
    const due = [419, ...Array.from({ length: 53 }, (_, index) => index * 8)].map((n) => `n${n}`);
    expect(labels.length).toBeLessThanOrEqual(60);
    expect(labels.length).toBeGreaterThan(40);
    expect(idsOf(labels)).toContain('n419');
    const others = idsOf(labels).filter((id) => !due.includes(id));
    expect(others.length).toBeLessThanOrEqual(60 - due.length);
  });

  it('lets no two labels overlap and covers no other shape, but for the forced ones and faded shapes under plain names', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const forced = new Set(
          nodes.filter(({ importance }) => importance >= FORCED).map(({ id }) => id),
        );
        const labels = labelsOf(nodes);
        const free = labels.filter(({ id }) => !forced.has(id));
        for (const label of free) {
          const otherLabels = labels.filter(({ id }) => id !== label.id).map(boxOf);
          const isDim = (id: string) => nodes.find((n) => n.id === id)?.emphasis === 'dim';
          const otherShapes = nodes
            .filter(({ id }) => id !== label.id && (isDim(label.id) || !isDim(id)))
            .map(shapeOf);
          const box = boxOf(label);
          expect([...otherLabels, ...otherShapes].filter((other) => covers(box, other))).toEqual(
            [],
          );
        }
      }),
      SEEDED,
    );
  });

  it('keeps every label inside the canvas, but for the forced ones', () => {
    const bounds = { width: 500, height: 300 };
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const calm = nodes.filter(({ importance }) => importance < FORCED);
        for (const { left, right, top, bottom } of labelsOf(calm, bounds).map(boxOf)) {
          expect(
            Math.min(left, top, bounds.width - right, bounds.height - bottom),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
      SEEDED,
    );
  });

  it('labels every forced organisation, and nobody twice', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const ids = idsOf(labelsOf(nodes));
        const forced = nodes.filter(({ importance }) => importance >= FORCED);
        expect(ids).toEqual(expect.arrayContaining(forced.map(({ id }) => id)));
        expect(ids).toEqual([...new Set(ids)]);
      }),
      SEEDED,
    );
  });

  it('gives the same labels in whatever order the organisations come', () => {
    fc.assert(
      fc.property(anyNodesShuffled, ([nodes, shuffled]) => {
        expect(labelsOf(shuffled)).toEqual(labelsOf(nodes));
      }),
      SEEDED,
    );
  });

  it('lets a less important organisation take no label away', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const calm = nodes.map((node) => ({ ...node, importance: 5 }));
        const far = aNode({ id: 'z-newcomer', x: 690, y: 430, radius: 7, importance: 0 });
        const before = idsOf(labelsOf(calm));
        expect(idsOf(labelsOf([...calm, far])).filter((id) => id !== far.id)).toEqual(before);
      }),
      SEEDED,
    );
  });
});
