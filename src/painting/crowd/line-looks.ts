import { TIE_KINDS, type TieKind } from '../../domain/vocabulary.ts';
import { CHANGES } from '../../scene/drawn-graph.ts';
import type { GraphTie } from '../../scene/graph-scene.ts';
import { REPORTED_TEXTURE } from '../../scene/textures.ts';
import { colourOf, type Palette } from '../palette.ts';
import type { LineLook } from './crowd-news.ts';

const OPACITY = { strong: 1, plain: 0.7, dim: 0.12 } as const;
const RANK = { dim: 0, plain: 1, strong: 2 } as const;

/** What is fresh lies over all that is not. */
const FRESH = 2;

/** Presences are rounded to so many steps, so that few looks remain. */
const PRESENCE_STEPS = 8;
const MOST_WIDTHS = 32;

/** Dashes of what is only reported, in px at usual size. */
const DASH = (REPORTED_TEXTURE[0]?.dash ?? []).map((length) => 2 * length);

/** So many colours there are: those of the kinds, then those of what became of a tie between two days. */
const COLOURS = TIE_KINDS.length + CHANGES.length;
const KIND_INDEX = Object.fromEntries(TIE_KINDS.map((kind, index) => [kind, index])) as Readonly<
  Record<TieKind, number>
>;

/** The same number for ties that look the same where only their colours and widths are drawn, larger for the more prominent. */
export function rankOf(tie: GraphTie): number {
  const isMarked = tie.isFresh && tie.emphasis !== 'dim';
  const prominence = RANK[tie.emphasis] + (isMarked ? FRESH : 0);
  const texture = 2 * (prominence * COLOURS + colourIndex(tie)) + Number(tie.isReported);
  const width = Math.min(MOST_WIDTHS - 1, coarseWidth(tie));
  return (texture * MOST_WIDTHS + width) * (PRESENCE_STEPS + 1) + presenceStep(tie);
}

/** How a tie's line looks in a crowd. */
export function lineLookOf(tie: GraphTie, palette: Palette): LineLook {
  const isDashed = tie.change ? tie.change === 'removed' : tie.isReported;
  return {
    rank: rankOf(tie),
    colour: colourOf(tie, palette),
    width: coarseWidth(tie),
    opacity: (OPACITY[tie.emphasis] * presenceStep(tie)) / PRESENCE_STEPS,
    dash: isDashed ? DASH : [],
  };
}

function colourIndex({ kind, change }: GraphTie): number {
  return change ? TIE_KINDS.length + CHANGES.indexOf(change) : KIND_INDEX[kind];
}

/** Whole px, at least 1: canvases draw such lines several times as fast as others. */
function coarseWidth({ width }: GraphTie): number {
  return Math.max(1, Math.round(width));
}

function presenceStep({ presence }: GraphTie): number {
  return Math.round(presence * PRESENCE_STEPS);
}
