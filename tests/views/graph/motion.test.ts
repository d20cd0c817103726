import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphScene } from '../../../src/scene/graph-scene.ts';
import { createMotion, type Motion } from '../../../src/views/graph/motion.ts';

const NODE = {
  kind: 'lab',
  tier: 1,
  y: 0,
  radius: 10,
  importance: 1,
  emphasis: 'plain',
  isPinned: false,
  presence: 1,
} as const;

/** A scene of one organisation x units right of the middle, and perhaps a second one. */
function aScene(x: number, more: Partial<GraphNode> = {}, second = false): GraphScene {
  const nodes: GraphNode[] = [{ ...NODE, id: 'a', x, ...more }];
  if (second) nodes.push({ ...NODE, id: 'b', x: 500 });
  return { nodes: new Map(nodes.map((node) => [node.id, node])), ties: new Map() };
}

function placeOf({ nodes }: GraphScene): number | undefined {
  return nodes.get('a')?.x;
}

/** Draws a frame every 20 ms from one moment up to another, and gives the last. */
function drawn(motion: Motion, from: number, to: number): GraphScene {
  let frame = motion.drawAt(from, null);
  for (let now = from + 20; now <= to; now += 20) frame = motion.drawAt(now, null);
  return frame;
}

describe('a motion', () => {
  it('draws its first scene at once, however often it is aimed at', () => {
    const first = aScene(0);
    const motion = createMotion(first);
    motion.aim(first, 5, () => 'act');
    expect([motion.drawAt(5, null) === first, motion.isMoving()]).toEqual([true, false]);
  });

  it('glides to the next scene and stands still with it', () => {
    const [motion, next] = [createMotion(aScene(0)), aScene(100)];
    motion.aim(next, 1000, () => 'act');
    expect(placeOf(drawn(motion, 1000, 1180))).toBe(50);
    expect(motion.isMoving()).toBe(true);
    expect([drawn(motion, 1200, 1360) === next, motion.isMoving()]).toEqual([true, false]);
  });

  it('begins with its first frame, and a long one holds it up instead of cutting it short', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(100), 1000, () => 'act');
    expect(placeOf(motion.drawAt(1900, null))).toBe(0);
    const late = placeOf(motion.drawAt(2900, null)) ?? 0;
    expect([late > 0, late < 2, motion.isMoving()]).toEqual([true, true, true]);
  });

  it('broken off, starts from what is drawn', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(100), 1000, () => 'act');
    drawn(motion, 1000, 1180);
    motion.aim(aScene(-50), 1190, () => 'act');
    expect(placeOf(motion.drawAt(1200, null))).toBe(50);
    expect(placeOf(drawn(motion, 1220, 1380))).toBe(0);
    expect(placeOf(drawn(motion, 1400, 1560))).toBe(-50);
  });

  it('shows other marks of the same picture at once, and goes on as it went', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(100), 1000, () => 'act');
    drawn(motion, 1000, 1160);
    motion.aim(aScene(100, { emphasis: 'strong' }), 1170, () => 'act');
    expect(motion.drawAt(1180, null).nodes.get('a')).toMatchObject({ x: 50, emphasis: 'strong' });
    drawn(motion, 1200, 1360);
    expect(motion.isMoving()).toBe(false);
  });

  it('lets nobody lag behind while the reader scrubs', () => {
    const motion = createMotion(aScene(0));
    for (const [x, now] of [
      [3, 1000],
      [40, 1016],
      [300, 1032],
    ] as const) {
      motion.aim(aScene(x), now, () => 'passing');
      expect(placeOf(motion.drawAt(now, null))).toBe(x);
    }
  });

  it('only fades those who come while the reader scrubs', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(3, {}, true), 1000, () => 'passing');
    const frame = drawn(motion, 1000, 1080);
    expect([placeOf(frame), frame.nodes.get('b')?.presence]).toEqual([3, 0.5]);
    drawn(motion, 1100, 1140);
    expect(motion.isMoving()).toBe(true);
    drawn(motion, 1160, 1160);
    expect(motion.isMoving()).toBe(false);
  });

  it('glides where a single step of a slider leads far', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(300), 1000, () => 'passing');
    expect(placeOf(drawn(motion, 1000, 1180))).toBe(150);
  });

  it('in a stream lets everybody stand at once', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(100), 1000, () => 'act');
    motion.aim(aScene(200), 1016, () => 'stream');
    expect(placeOf(motion.drawAt(1016, null))).toBe(200);
    expect(motion.isMoving()).toBe(false);
  });

  it('knows a scene that only looks different by its marks', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(100), 1000, () => 'act');
    const asked: string[] = [];
    const manner = (name: string) => () => {
      asked.push(name);
      return 'act' as const;
    };
    motion.aim(aScene(100), 1016, manner('known'));
    motion.aim(aScene(0), 1032, manner('new'));
    expect(asked).toEqual(['new']);
  });

  it('never glides where less motion is wished for', () => {
    const motion = createMotion(aScene(0));
    motion.aim(aScene(300, {}, true), 1000, () => 'reduced');
    expect(placeOf(motion.drawAt(1000, null))).toBe(300);
    drawn(motion, 1020, 1160);
    expect(motion.isMoving()).toBe(false);
  });

  it('leaves in the reader’s hand whatever is held, and goes on from there', () => {
    const motion = createMotion(aScene(0));
    const held = { id: 'a', x: 400, y: 7 };
    expect(motion.drawAt(1000, held).nodes.get('a')).toMatchObject({ x: 400, y: 7 });
    motion.aim(aScene(400, { y: 7, isPinned: true }), 1016, () => 'act');
    expect([placeOf(motion.drawAt(1016, null)), motion.isMoving()]).toEqual([400, false]);
  });
});
