import { ORGANIZATION_KINDS, type OrganizationKind, TIE_KINDS } from '../domain/vocabulary.ts';
import type { Palette } from '../painting/palette.ts';
import { CHANGES } from '../scene/drawn-graph.ts';
import type { GraphTie } from '../scene/graph-scene.ts';
import {
  CHANGE_TEXTURES,
  EXCLUSIVE_TEXTURE,
  REPORTED_TEXTURE,
  type Texture,
  TIE_TEXTURES,
} from '../scene/textures.ts';
import type { SheetInput } from './sheet-input.ts';
import type { SheetScene } from './sheet-scene.ts';

type Sign = keyof Palette['kinds'];

/** What a legend shows beside a word: as in the picture, but for its size. */
export type LegendMark =
  | {
      readonly type: 'line';
      readonly texture: Texture;
      readonly colour: Sign | 'ink' | 'accent';
      readonly sign: Sign | null;
    }
  | { readonly type: 'shape'; readonly kind: OrganizationKind; readonly isSolid: boolean }
  | { readonly type: 'arrow' | 'taper' | 'sizes' | 'disputed' | 'pin' | 'beads' | 'camp' };

export interface LegendItem {
  readonly mark: LegendMark;
  readonly text: string;
}

/** Items of one sort under a heading. */
export interface LegendGroup {
  readonly heading: string;
  readonly items: readonly LegendItem[];
}

/** The legend of what a picture shows, and of nothing that it does not; groups without items are left out. */
export function sheetLegend(input: SheetInput, scene: SheetScene): readonly LegendGroup[] {
  const { legend } = input.share.sheet;
  const ties = [...scene.picture.scene.ties.values()];
  return [
    { heading: legend.lines, items: lineItems(input, ties) },
    { heading: legend.reading, items: readingItems(input, scene, ties) },
    { heading: legend.organizations, items: shapeItems(input, scene) },
  ].filter(({ items }) => items.length > 0);
}

/** The kinds of tie, or what became of ties where two days are compared. */
function lineItems({ view, words }: SheetInput, ties: readonly GraphTie[]): LegendItem[] {
  const { kinds, compare } = words.messages;
  if (view.vs !== null) {
    const drawn = new Set(ties.map(({ change }) => change));
    return CHANGES.filter((change) => drawn.has(change)).map((change) => ({
      mark: line(CHANGE_TEXTURES[change], change, change),
      text: compare.legend[change],
    }));
  }
  const drawn = new Set(ties.map(({ kind }) => kind));
  return TIE_KINDS.filter((kind) => drawn.has(kind)).map((kind) => ({
    mark: line(TIE_TEXTURES[kind], kind, kind),
    text: kinds[kind],
  }));
}

/** What lines tell besides, as far as some line does. */
function readingItems(
  { view, words, share }: SheetInput,
  { picture, ghosts }: SheetScene,
  ties: readonly GraphTie[],
): LegendItem[] {
  const { legend } = words.messages.graph;
  const own = share.sheet.legend;
  const ofOneDay = view.vs === null ? ties : [];
  const nodes = [...picture.scene.nodes.values()];
  const items: readonly (readonly [boolean, LegendMark, string])[] = [
    [ties.length > 0, { type: 'arrow' }, legend.arrow],
    [ofOneDay.some(({ isFresh }) => isFresh), line(TIE_TEXTURES.compute, 'accent'), own.fresh],
    [ofOneDay.some(({ isExclusive }) => isExclusive), line(EXCLUSIVE_TEXTURE), legend.double],
    [ofOneDay.some(({ isReported }) => isReported), line(REPORTED_TEXTURE), legend.dashed],
    [ties.length > 0, { type: 'taper' }, legend.width],
    [ties.some(({ isDisputed }) => isDisputed), { type: 'disputed' }, own.disputed],
    [ghosts.length > 0, { type: 'beads' }, own.forecast],
    [picture.camps.some(({ isShown }) => isShown), { type: 'camp' }, own.camps],
    [nodes.some(({ isPinned }) => isPinned), { type: 'pin' }, own.pinned],
  ];
  return items.flatMap(([isShown, mark, text]) => (isShown ? [{ mark, text }] : []));
}

/** The shapes of organisations that are drawn. */
function shapeItems({ words, share }: SheetInput, { picture }: SheetScene): LegendItem[] {
  const nodes = [...picture.scene.nodes.values()];
  const drawn = new Set(nodes.map(({ kind }) => kind));
  const solid = nodes.find(({ id }) => picture.filled.has(id));
  const shapes = ORGANIZATION_KINDS.filter((kind) => drawn.has(kind)).map((kind) => ({
    mark: shape(kind, false),
    text: words.messages.organizationKinds[kind],
  }));
  const own = share.sheet.legend;
  return [
    ...shapes,
    ...(solid ? [{ mark: shape(solid.kind, true), text: own.solid }] : []),
    ...(nodes.length > 1 ? [{ mark: { type: 'sizes' } as const, text: own.size }] : []),
  ];
}

function line(
  texture: Texture,
  colour: Sign | 'ink' | 'accent' = 'ink',
  sign: Sign | null = null,
): LegendMark {
  return { type: 'line', texture, colour, sign };
}

function shape(kind: OrganizationKind, isSolid: boolean): LegendMark {
  return { type: 'shape', kind, isSolid };
}
