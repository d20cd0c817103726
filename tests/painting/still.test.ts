import { afterEach, describe, expect, it, vi } from 'vitest';
import * as campPainting from '../../src/painting/camp-painting.ts';
import { fittingScale, stretchOf } from '../../src/painting/geometry.ts';
import type { GhostPainter } from '../../src/painting/paint-layers.ts';
import { paintPicture } from '../../src/painting/painter.ts';
import { PALETTES } from '../../src/painting/palettes.ts';
import { paintStill, type Still } from '../../src/painting/still.ts';
import { stretchScene } from '../../src/painting/stretch-scene.ts';
import { createSvgCanvas } from '../../src/painting/svg-canvas.ts';
import { A_PALETTE, aNamedCamp, aNode, aScene, aTie } from '../support/drawn.ts';
import { aFakeContext } from '../support/fake-context.ts';

const SIZE = { width: 800, height: 500 };

/** A still of some organisations and ties between them, each letter 6 px wide, but for what the literal says. */
function aStill(literal: Partial<Still> = {}): Still {
  const nodes = [
    aNode({ id: 'a', x: -200 }),
    aNode({ id: 'b', x: 200 }),
    aNode({ id: 'c', y: 150, kind: 'investor' }),
  ];
  return {
    ...SIZE,
    scene: aScene(nodes, [aTie('a', 'b'), aTie('c', 'b')]),
    cam: null,
    palette: A_PALETTE,
    filled: new Set(),
    camps: [],
    ghosts: null,
    nameOf: (id) => `Name ${id}`,
    measure: (text) => 6 * text.length,
    ...literal,
  };
}

/** The elements of a still as SVG. */
function svgOf(still: Still): string {
  const canvas = createSvgCanvas({ ...SIZE, title: '', description: '' });
  paintStill(canvas, still);
  return canvas.toSvg();
}

/** A canvas that notes lines, and texts with their places. */
function aNotingCanvas() {
  const { context, lines } = aFakeContext();
  const texts: (readonly unknown[])[] = [];
  const nothing = () => {};
  const glyphs = { fill: nothing, stroke: nothing };
  const missing = { save: nothing, restore: nothing, translate: nothing, rect: nothing };
  const words = {
    strokeText: nothing,
    fillText: (...text: readonly unknown[]) => texts.push(text),
    measureText: (text: string) => ({ width: 6 * text.length }),
  };
  Object.assign(context, missing, words, { clip: nothing, closePath: nothing, glyphs });
  return { context, lines, texts };
}

/** What the screen paints of a still. */
function onScreen(still: Still) {
  const { context, ...noted } = aNotingCanvas();
  const { width, height, cam } = still;
  const { x, y, zoom } = cam ?? { x: 0, y: 0, zoom: 1 };
  const stretch = stretchOf(width, height);
  const scale = fittingScale(width, height) * zoom;
  const [e, f] = [width / 2 - x * stretch * scale, height / 2 - y * scale];
  Object.assign(context, { getTransform: () => ({ a: scale, e, f }) });
  const scene = stretchScene(still.scene, stretch);
  const { labels } = paintPicture(context, scale, {
    ...still,
    scene,
    campPainter: campPainting,
    crowdPainter: null,
  });
  return { ...noted, labels };
}

/** What is painted of a still elsewhere. */
function offScreen(still: Still) {
  const { context, ...noted } = aNotingCanvas();
  return { ...noted, labels: paintStill(context, still) };
}

afterEach(() => vi.unstubAllGlobals());

describe('paintStill', () => {
  it.each([
    ['the whole frame', {}],
    ['what a camera looks at', { cam: { x: -60, y: 40, zoom: 2.2 } }],
    ['a broad picture', { width: 1600, height: 500 }],
    ['camps', { camps: [aNamedCamp('The camp of a and b', ['a', 'b'])] }],
  ])('paints the lines and names of %s where the screen has them', (_, literal) => {
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => null;
        transferToImageBitmap = () => null;
      },
    );
    const still = aStill(literal);
    const [here, there] = [offScreen(still), onScreen(still)];
    expect(here.lines.length).toBeGreaterThan(1);
    expect(here).toEqual(there);
  });

  it('while it moves, has its names where another picture has them, moved along with their shapes, and no names of camps', () => {
    const camps = [aNamedCamp('The camp of a and b', ['a', 'b'])];
    const goal = aStill({ camps });
    const there = paintStill(aNotingCanvas().context, goal);
    const moving = aStill({
      camps,
      scene: aScene([aNode({ id: 'a', x: -190 }), aNode({ id: 'c', y: 150 })], []),
      named: { scene: goal.scene, cam: null },
    });
    const { labels, texts } = offScreen(moving);
    const by = 10 * fittingScale(800, 500) * stretchOf(800, 500);
    expect(labels.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(labels[0]?.x).toBeCloseTo((there[0]?.x ?? 0) + by, 9);
    expect(labels[1]).toEqual(there.find(({ id }) => id === 'c'));
    expect(texts.map(([text]) => text)).toEqual(['Name a', 'Name c']);
  });

  it('stretches the picture to its size and shows the middle of the whole frame in its middle', () => {
    const labels = paintStill(aNotingCanvas().context, aStill({ width: 1600 }));
    expect(labels.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const scale = fittingScale(1600, 500);
    const lines = offScreen(aStill({ width: 1600 })).lines;
    const reach = 200 * stretchOf(1600, 500) * scale;
    expect(lines[0]?.from[0]).toBeGreaterThan(800 - reach);
    expect(lines[0]?.from[0]).toBeLessThan(800 - reach + 30);
    expect(lines[0]?.from[1]).toBe(250);
  });

  it('paints every tie in full, however many there are', () => {
    const nodes = Array.from({ length: 60 }, (_, index) =>
      aNode({ id: `n-${index}`, x: 12 * index - 354, y: ((index * 97) % 400) - 200, radius: 1 }),
    );
    const ties = nodes.flatMap(({ id: from }) => nodes.map(({ id: to }) => aTie(from, to)));
    const some = ties.filter(({ from, to }) => from < to);
    const still = aStill({ scene: aScene(nodes, some), nameOf: () => '' });
    expect([some.length, offScreen(still).lines.length]).toEqual([1770, 1770]);
  });

  it('paints forecasts between the ties and the organisations', () => {
    const ghosts: GhostPainter = (canvas, scene, view, palette, bounds) => {
      expect([scene.nodes.size, view.scale, palette]).toEqual([
        3,
        fittingScale(800, 500),
        A_PALETTE,
      ]);
      expect([bounds.width, bounds.height]).toEqual([800, 500]);
      canvas.fillStyle = 'ghostly';
      canvas.fillRect(0, 0, 1, 1);
    };
    const svg = svgOf(aStill({ ghosts }));
    const order = ['compute', 'ghostly', 'raised', '<text'].map((part) => svg.indexOf(part));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it('stays within its rectangle wherever that lies on a sheet, and leaves the canvas as it was', () => {
    const canvas = createSvgCanvas({ width: 1000, height: 900, title: '', description: '' });
    canvas.translate(100, 300);
    paintStill(canvas, aStill());
    canvas.fillRect(0, 0, 1, 1);
    const svg = canvas.toSvg();
    expect(svg).toContain('<path d="M100 300L900 300L900 800L100 800Z"/></clipPath>');
    expect(svg.trimEnd().split('\n').slice(-3)).toEqual([
      '</g>',
      '<rect x="100" y="300" width="1" height="1" fill="#000"/>',
      '</svg>',
    ]);
  });

  it('paints the same picture on a sheet, only shifted', () => {
    const shifted = createSvgCanvas({ ...SIZE, title: '', description: '' });
    shifted.translate(100, 0);
    paintStill(shifted, aStill());
    const across = (svg: string) =>
      [...svg.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Math.round(Number(x) * 100));
    const here = across(svgOf(aStill()));
    expect(here).toHaveLength(6);
    expect(across(shifted.toSvg())).toEqual(here.map((x) => x + 10000));
  });

  it('fills those that the view names', () => {
    const plain = svgOf(aStill({ palette: PALETTES.light }));
    const filled = svgOf(aStill({ palette: PALETTES.light, filled: new Set(['a']) }));
    const solid = (svg: string) => svg.split(`Z" fill="${PALETTES.light.ink}"`).length - 1;
    expect([solid(plain), solid(filled)]).toEqual([0, 1]);
  });
});
