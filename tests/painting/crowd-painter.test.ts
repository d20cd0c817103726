import { describe, expect, it } from 'vitest';
import type { CrowdCanvas } from '../../src/painting/crowd/crowd-canvas.ts';
import { type CrowdFrame, createCrowdPainter } from '../../src/painting/crowd/crowd-painter.ts';
import { projectionOf } from '../../src/painting/geometry.ts';
import { A_PALETTE, aNode, aScene, aStamper, aTie } from '../support/drawn.ts';
import { aFakeContext } from '../support/fake-context.ts';

function frameAt(x: number): CrowdFrame {
  const scene = aScene([aNode({ id: 'a', x }), aNode({ id: 'b', x: 200 })], [aTie('a', 'b')]);
  const stamps = {
    view: projectionOf(1, { x: 400, y: 250 }),
    sprites: aStamper(),
    ratio: 1,
    solid: new Set<string>(),
    width: 800,
    height: 500,
  };
  return { scene, goal: scene, stamps, palette: A_PALETTE };
}

/** A painter whose canvas is done with a picture when it is told to be; `starts` lists where its lines begin. */
function aPainter() {
  const starts: (number | undefined)[] = [];
  const state = { isWorking: true, isIdle: true, told: 0, finish: () => {} };
  const makeCanvas = (onPainted: () => void): CrowdCanvas => {
    state.finish = () => {
      state.isIdle = true;
      onPainted();
    };
    return {
      isWorking: () => state.isWorking,
      isIdle: () => state.isIdle,
      paint: ({ nodes, camera }) => {
        state.isIdle = false;
        starts.push((nodes[0] ?? 0) + camera.shiftX);
      },
      used: () => undefined,
      hide: () => {},
      remove: () => {},
    };
  };
  const painter = createCrowdPainter(makeCanvas, () => {
    state.told += 1;
  });
  const { context, lines } = aFakeContext();
  const show = (frame: CrowdFrame) => painter.show(context, frame);
  return { painter, show, state, starts, lines };
}

describe('a painter of crowds', () => {
  const [first, second, third] = [frameAt(0), frameAt(10), frameAt(20)];

  it('has a frame painted, and shows it once that is done', () => {
    const { painter, show, state, starts } = aPainter();
    expect(painter.offer(first)).toBe(false);
    expect([starts, painter.isCurrent()]).toEqual([[400], false]);
    state.finish();
    expect([state.told, painter.isCurrent(), painter.offer(first)]).toEqual([1, true, true]);
    expect(show(first)).toBe(first);
    expect([starts, painter.offer(first)]).toEqual([[400], false]);
  });

  it('passes over frames that come while it paints, but for the last', () => {
    const { painter, show, state, starts } = aPainter();
    show(first);
    state.finish();
    show(second);
    painter.offer(first);
    expect(show(third)).toBe(first);
    expect(starts).toEqual([400, 410]);
    state.finish();
    expect(starts).toEqual([400, 410, 420]);
    expect([show(third), painter.isCurrent()]).toEqual([second, false]);
    state.finish();
    expect([show(third), painter.isCurrent()]).toEqual([third, true]);
  });

  it('takes another camera for another frame, but not another of the same', () => {
    const { show, state, starts } = aPainter();
    show(first);
    state.finish();
    show({ ...first });
    expect(starts).toHaveLength(1);
    const view = projectionOf(1, { x: 500, y: 250 });
    show({ ...first, stamps: { ...first.stamps, view } });
    expect(starts).toEqual([400, 500]);
  });

  it('paints at once where the canvas fails, or there is none', () => {
    const { painter, show, state, lines } = aPainter();
    state.isWorking = false;
    expect([painter.offer(first), show(second)]).toEqual([true, second]);
    expect(lines.map(({ from }) => from)).toEqual([[410, 250]]);
    expect(painter.isCurrent()).toBe(true);
    const alone = createCrowdPainter(
      () => null,
      () => {},
    );
    expect(alone.show(aFakeContext().context, third)).toBe(third);
  });

  it('forgets what was hidden, also where it is painted only afterwards', () => {
    const { painter, show, state, starts } = aPainter();
    show(first);
    painter.hide();
    state.finish();
    show(first);
    expect(starts).toEqual([400, 400]);
  });
});
