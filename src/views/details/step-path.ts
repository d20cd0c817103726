import type { Series } from '../../domain/measures/series.ts';

/** A series as an SVG path of steps: x in days from the first, y from 0 at the bottom to `height` at 1. Days on which it is undefined are gaps. */
export function stepPath(series: Series, height: number): string {
  const parts: string[] = [];
  let previous = Number.NaN;
  series.forEach((value, day) => {
    const isSame = Object.is(value, previous);
    if (!isSame) parts.push(step(previous, value, day, height));
    previous = value;
  });
  if (!Number.isNaN(previous)) parts.push(`H${series.length}`);
  return parts.join('');
}

/** What the path does on a day from which the value is another. */
function step(previous: number, value: number, day: number, height: number): string {
  if (Number.isNaN(value)) return `H${day}`;
  const level = Math.round((1 - value) * height * 100) / 100;
  return Number.isNaN(previous) ? `M${day} ${level}` : `H${day}V${level}`;
}
