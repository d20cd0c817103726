import { describe, expect, it, vi } from 'vitest';
import { carryLabels, labelsOnce } from '../../src/painting/carry-labels.ts';
import { projectionOf } from '../../src/painting/geometry.ts';
import type { PlacedLabel } from '../../src/painting/place-labels.ts';
import type { GraphNode, GraphScene } from '../../src/scene/graph-scene.ts';

const VIEW = projectionOf(2, { x: 100, y: 50 });

function aScene(places: Readonly<Record<string, [number, number]>>): GraphScene {
  const nodes = Object.entries(places).map(([id, [x, y]]): [string, GraphNode] => {
    const looks = { kind: 'lab', tier: 1, radius: 10, importance: 1, emphasis: 'plain' } as const;
    return [id, { ...looks, id, x, y, isPinned: false, presence: 1 }];
  });
  return { nodes: new Map(nodes), ties: new Map() };
}

function aLabel(id: string, x: number, y: number, leader: PlacedLabel['leader']): PlacedLabel {
  return { id, text: id, x, y, width: 40, height: 14, fontPx: 12, isBold: true, leader };
}

describe('carryLabels', () => {
  const goal = aScene({ a: [0, 0], b: [10, 10], c: [5, 5] });
  const leader = { from: { x: 120, y: 70 }, to: { x: 140, y: 90 } };
  const labels = [
    aLabel('a', 100, 64, null),
    aLabel('b', 150, 95, leader),
    aLabel('c', 9, 9, null),
  ];

  it('moves names and their leaders with their shapes, and leaves out those not drawn yet', () => {
    const scene = aScene({ a: [0, 0], b: [-5, 20] });
    expect(carryLabels(labels, goal, scene, VIEW)).toEqual([
      aLabel('a', 100, 64, null),
      aLabel('b', 120, 115, { from: { x: 90, y: 90 }, to: { x: 110, y: 110 } }),
    ]);
  });

  it('moves them also where the goal was looked at from elsewhere', () => {
    const nearer = projectionOf(4, { x: 0, y: 0 });
    expect(carryLabels(labels, goal, goal, nearer, VIEW)).toEqual([
      aLabel('a', 0, 14, null),
      aLabel('b', 70, 65, { from: { x: 40, y: 40 }, to: { x: 60, y: 60 } }),
      aLabel('c', -81, -31, null),
    ]);
  });

  it('leaves those of the goal itself as they were placed', () => {
    expect(carryLabels(labels, goal, goal, VIEW)).toBe(labels);
  });
});

describe('labelsOnce', () => {
  it('places the names of a scene anew only where something else has changed', () => {
    const [scene, place] = [aScene({ a: [0, 0] }), vi.fn(() => [aLabel('a', 1, 2, null)])];
    const first = labelsOnce(scene, [1, 'en'], place);
    expect(labelsOnce(scene, [1, 'en'], place)).toBe(first);
    expect(place).toHaveBeenCalledTimes(1);
    labelsOnce(scene, [2, 'en'], place);
    labelsOnce(aScene({ a: [0, 0] }), [2, 'en'], place);
    expect(place).toHaveBeenCalledTimes(3);
  });
});
