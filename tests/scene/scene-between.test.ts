import { expect, it } from 'vitest';
import { sceneAtMoment } from '../../src/scene/scene-between.ts';
import { day } from '../support/builders.ts';
import { aNode, aScene, aTie } from '../support/drawn.ts';

const first = day('2023-01-01');
const x = [0, 56, 112, 168];
const KEYFRAMES = { first, step: 56, tracks: new Map([['a', { x, y: [0, 0, 0, 0] }]]) };

it('everybody stands where the layout has them at a fraction of a day, but for who is pinned or has no place', () => {
  const nodes = [aNode({ id: 'a', x: 7 }), aNode({ id: 'b', x: 7 })];
  const scene = aScene(nodes, [aTie('a', 'b')]);
  const moved = sceneAtMoment(scene, KEYFRAMES, first + 70.5);
  expect(moved.nodes.get('a')?.x).toBeCloseTo(70.5, 9);
  expect(moved.nodes.get('b')).toBe(scene.nodes.get('b'));
  expect(moved.ties).toBe(scene.ties);
  const pinned = aScene([aNode({ id: 'a', x: 7, isPinned: true })], []);
  expect(sceneAtMoment(pinned, KEYFRAMES, first + 70.5).nodes.get('a')?.x).toBe(7);
});
