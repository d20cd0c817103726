import { briefLegend, flowLegend, stackLegend } from './place-legend.ts';
import { type Area, type Block, joined, lowered } from './sheet-blocks.ts';
import { setCardFooter, setFooter } from './sheet-footer.ts';
import { setHeader } from './sheet-header.ts';
import type { LegendGroup } from './sheet-legend.ts';
import type { SheetSpec } from './sheet-sizes.ts';
import type { SheetWording } from './sheet-wording.ts';

/** Everything on a sheet in its place: text and signs, thin rules, and the room left for the picture. */
export interface Composition extends Omit<Block, 'height'> {
  readonly picture: Area;
  readonly rules: readonly Omit<Area, 'height'>[];
}

type Compose = (
  wording: SheetWording,
  legend: readonly LegendGroup[],
  spec: SheetSpec,
) => Composition;

const COMPOSERS: Readonly<Record<SheetSpec['arrangement'], Compose>> = {
  beside: composeBeside,
  beneath: composeBeneath,
  card: composeCard,
};

/** Arranges a sheet as its size wants it. */
export function composeSheet(
  wording: SheetWording,
  legend: readonly LegendGroup[],
  spec: SheetSpec,
): Composition {
  return COMPOSERS[spec.arrangement](wording, legend, spec);
}

function composeBeside(
  wording: SheetWording,
  legend: readonly LegendGroup[],
  spec: SheetSpec,
): Composition {
  const { header, footer, middle, rule } = frame(wording, spec);
  const column = spec.textPx * 16.5;
  const gap = spec.textPx * 1.6;
  const picture = { ...middle, width: middle.width - column - gap };
  const side = { ...middle, left: middle.left + middle.width - column, width: column };
  const key = stackLegend(legend, side, spec.textPx);
  return { ...joined([header, key, footer], 0), picture, rules: [rule] };
}

function composeBeneath(
  wording: SheetWording,
  legend: readonly LegendGroup[],
  spec: SheetSpec,
): Composition {
  const { header, footer, middle, rule } = frame(wording, spec);
  const key = flowLegend(legend, { ...middle, top: 0 }, spec.textPx);
  const gap = spec.textPx * 0.8;
  const height = middle.height - key.height - gap;
  const placed = lowered(key, middle.top + height + gap);
  return {
    ...joined([header, placed, footer], 0),
    picture: { ...middle, height },
    rules: [rule],
  };
}

const CARD_COLUMN = 0.345;

function composeCard(
  wording: SheetWording,
  legend: readonly LegendGroup[],
  spec: SheetSpec,
): Composition {
  const { width, height, margin, textPx } = spec;
  const room = { left: margin, top: margin, width: width * CARD_COLUMN };
  const header = setHeader(wording, spec, room);
  const foot = setCardFooter(wording, spec, { ...room, top: 0 });
  const bottom = height - margin - foot.height;
  const top = margin + header.height + textPx;
  const [lines, reading] = legend;
  const free = { ...room, top, height: Math.max(0, bottom - textPx - top) };
  const textures = reading?.items.filter(isTexture) ?? [];
  const key = briefLegend(lines?.items ?? [], textures, free, textPx);
  const placed = lowered(key, free.height - key.height);
  const left = margin + room.width + textPx;
  return {
    ...joined([header, placed, lowered(foot, bottom)], 0),
    picture: { left, top: margin / 2, width: width - left - margin / 2, height: height - margin },
    rules: [],
  };
}

function isTexture({ mark }: LegendGroup['items'][number]): boolean {
  return mark.type === 'line' && mark.colour === 'ink';
}

/** The header at the top, the footer under its rule at the bottom, and what is left between them. */
function frame(wording: SheetWording, spec: SheetSpec) {
  const { width, height, margin, textPx, notePx } = spec;
  const room = { left: margin, top: margin, width: width - 2 * margin };
  const header = setHeader(wording, spec, room);
  const unplaced = setFooter(wording, spec, { ...room, top: 0 });
  // less room at the bottom than at the top looks even, as the last line hangs
  const bottom = height - margin * 0.75 - unplaced.height;
  const rule = { ...room, top: bottom - notePx * 0.6 };
  const top = margin + header.height + textPx * 0.6;
  const middle = { ...room, top, height: rule.top - textPx * 0.6 - top };
  return { header, footer: lowered(unplaced, bottom), middle, rule };
}
