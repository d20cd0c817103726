import { SERIES_LENGTH, type Series } from '../../domain/measures/series.ts';
import type { Day } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';

/** How high a chart is in its own units, whatever height it is drawn at. */
export const CHART_HEIGHT = 100;

/** A value of a series, and the first day that had it. */
export interface Extreme {
  readonly value: number;
  readonly day: Day;
}

/** The least and the greatest value of a series, each on the first day that had it; null where it is defined on no day. */
export function extremesOf(series: Series): { least: Extreme; most: Extreme } | null {
  let [least, most]: [Extreme | null, Extreme | null] = [null, null];
  for (const [index, value] of series.entries()) {
    if (Number.isNaN(value)) continue;
    const here = { value, day: (WINDOW.first + index) as Day };
    if (least === null || value < least.value) least = here;
    if (most === null || value > most.value) most = here;
  }
  return least && most && { least, most };
}

/** How far below a chart's top a value stands, in per cent of its height; the chart runs from 0 to `top`. A top of 0 puts everything on the ground. */
export function depthOf(value: number, top: number): number {
  return top > 0 ? CHART_HEIGHT - (value / top) * CHART_HEIGHT : CHART_HEIGHT;
}

/** Where a day begins on the axis, in per cent of its length. */
export function placeOf(day: number): number {
  return ((day - WINDOW.first) / SERIES_LENGTH) * 100;
}

/** Where the line for a day stands: at its noon. */
export function middleOf(day: Day): number {
  return placeOf(day + 0.5);
}

/** The day under a point of the axis, both in px; beyond its ends the window's first or last. */
export function dayUnder(x: number, axis: { readonly left: number; readonly width: number }): Day {
  const share = axis.width > 0 ? (x - axis.left) / axis.width : 0;
  const index = Math.floor(share * SERIES_LENGTH);
  return (WINDOW.first + Math.min(Math.max(index, 0), SERIES_LENGTH - 1)) as Day;
}

/** A series as the path of its steps, one unit a day across and `CHART_HEIGHT` up to `top`; days without a value are gaps. */
export function stepPath(series: Series, top: number): string {
  const parts: string[] = [];
  let before = Number.NaN;
  for (const [index, value] of series.entries()) {
    const isGap = Number.isNaN(value);
    const hasBefore = !Number.isNaN(before);
    if (hasBefore && value !== before) parts.push(`H${index}`);
    if (!isGap && value !== before) {
      const depth = round(depthOf(value, top));
      parts.push(hasBefore ? `V${depth}` : `M${index} ${depth}`);
    }
    before = value;
  }
  if (!Number.isNaN(before)) parts.push(`H${series.length}`);
  return parts.join('');
}

/** Where two labels beside a chart stand, in per cent from its top: each at its own value, moved apart to `gap` where they would meet; null where one is enough. */
export function labelDepths(
  most: number,
  least: number,
  gap: number,
): { readonly most: number; readonly least: number | null } {
  if (most === least) return { most, least: null };
  if (least - most >= gap) return { most, least };
  return most + gap <= CHART_HEIGHT
    ? { most, least: most + gap }
    : { most: CHART_HEIGHT - gap, least: CHART_HEIGHT };
}

function round(depth: number): number {
  return Math.round(depth * 100) / 100;
}
