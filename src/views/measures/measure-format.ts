import type { Series } from '../../domain/measures/series.ts';
import type { Measure } from '../../domain/measures/window-measures.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { extremesOf } from './chart-geometry.ts';

/** How a value of a measure is written. */
export type Format = (value: number) => string;

const SHARES: readonly Measure[] = ['density', 'entanglement'];

/** Shares in per cent with one decimal, counts as whole numbers. */
export function formatOf(measure: Measure): Format {
  return SHARES.includes(measure) ? formatShare : (value) => value.toFixed(0);
}

function formatShare(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

/** An index from 0 to 1 with two decimals. */
export function formatIndex(value: number): string {
  return value.toFixed(2);
}

/** A chart in sentences: the value on the day, and the least and the most with their days. */
export function wordChart(
  name: string,
  series: Series,
  value: number | null,
  day: Day,
  format: Format,
  words: Words,
): string {
  const { measures } = words.messages;
  const extremes = extremesOf(series);
  if (!extremes) return `${name}: ${measures.neverDefined}`;
  const { least, most } = extremes;
  const said = value === null ? measures.noValue : format(value);
  const span = measures.span(
    format(least.value),
    words.dayShort(least.day),
    format(most.value),
    words.dayShort(most.day),
  );
  return `${measures.chart(name, said, words.day(day))} ${span}`;
}
