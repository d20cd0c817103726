import { describe, expect, it } from 'vitest';
import { keyframesOf } from '../../src/dataset/compile.ts';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { fittingScale, projectionOf, stretchOf } from '../../src/painting/geometry.ts';
import { type Box, boxAround, overlaps } from '../../src/painting/label-boxes.ts';
import { type PlacedLabel, placeLabels } from '../../src/painting/place-labels.ts';
import { stretchScene } from '../../src/painting/stretch-scene.ts';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import { changeDaysShown } from '../../src/scene/headline-scene.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { REAL_INDEX, REAL_LEDGER } from '../support/real-ledger.ts';

const KEYFRAMES = keyframesOf(REAL_LEDGER, 'core');
const VIEW = { ...DEFAULT_VIEW, kinds: TIE_KINDS };

/** The picture's own room in windows of two sizes, in px, under a headline of two lines. */
const WINDOWS = {
  '1440×900': { width: 1056, height: 426 },
  '1024×768': { width: 720, height: 294 },
} as const;

/** How wide letters of Inter are at the most, as shares of the letter height. */
function widthOf(letter: string): number {
  if (/[^\x20-\x7e]/.test(letter)) return 1;
  if (/[ iljtfrI.,'|]/.test(letter)) return 0.4;
  if (/[mwMW]/.test(letter)) return 1.02;
  return /[A-Z0-9&]/.test(letter) ? 0.77 : 0.63;
}

function measure(text: string, fontPx: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * fontPx;
}

interface Drawn {
  readonly date: number;
  readonly ids: readonly string[];
  readonly labels: readonly PlacedLabel[];
  readonly shapes: readonly { readonly id: string; readonly box: Box }[];
}

/** All change days as they are drawn in a window. */
function daysIn(size: keyof typeof WINDOWS, language: 'en' | 'zh-Hans'): Drawn[] {
  const bounds = WINDOWS[size];
  const { width, height } = bounds;
  const view = projectionOf(fittingScale(width, height), { x: width / 2, y: height / 2 });
  const nameOf = (id: string) => REAL_INDEX.organization.get(id)?.name[language] ?? '';
  return changeDaysShown(REAL_INDEX, VIEW).map((day) => {
    const scene = buildGraphScene(REAL_INDEX, KEYFRAMES, { ...VIEW, at: day }, null);
    const { nodes, ties } = stretchScene(scene, stretchOf(width, height));
    const drawn = [...nodes.values()];
    const labels = placeLabels(drawn, view, nameOf, measure, bounds, [...ties.values()]);
    const shapes = drawn.map((node) => {
      const across = 2 * node.radius * view.size;
      return { id: node.id, box: boxAround(view.project(node), across, across) };
    });
    return { date: day, ids: [...nodes.keys()], labels, shapes };
  });
}

function boxOf(label: PlacedLabel): Box {
  return boxAround(label, label.width, label.height);
}

/** What the names of a day cover that they must not, in words. */
function coveredOn({ date, labels, shapes }: Drawn): string[] {
  return labels.flatMap((label, index) => {
    const names = labels.slice(0, index).filter((other) => overlaps(boxOf(label), boxOf(other)));
    const others = shapes.filter(({ id, box }) => id !== label.id && overlaps(boxOf(label), box));
    return [...names, ...others].map(({ id }) => `day ${date}: ${label.id} over ${id}`);
  });
}

/** Who has no name on a day. */
function namelessOn({ date, ids, labels }: Drawn): string[] {
  const named = new Set(labels.map(({ id }) => id));
  return ids.filter((id) => !named.has(id)).map((id) => `day ${date}: ${id}`);
}

describe.each(['en', 'zh-Hans'] as const)('names on all change days, in %s', (language) => {
  it.each([
    ['1440×900', 11],
    ['1024×768', 10.5],
  ] as const)(
    'are all there at %s, at %d px or more, over no other name and no other shape',
    (size, leastPx) => {
      const days = daysIn(size, language);
      expect(days.length).toBeGreaterThan(200);
      expect(days.flatMap(namelessOn)).toEqual([]);
      expect(days.flatMap(coveredOn)).toEqual([]);
      const least = Math.min(...days.flatMap(({ labels }) => labels.map(({ fontPx }) => fontPx)));
      expect(least).toBe(leastPx);
    },
  );
});
