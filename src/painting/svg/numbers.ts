import type { Point } from '../../layout/point.ts';

/** Where coordinates fall in the file: `scale` px a unit, then shifted. */
export interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Beyond this nothing can be seen, and numbers would lose their hundredths. */
const LARGEST = 1e9;

/** A number in hundredths as short as it can be written: never `-0`, never with an exponent. Throws a RangeError for what is no finite number. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no place in a picture.`);
  const kept = Math.min(LARGEST, Math.max(-LARGEST, value));
  return String(Math.round(kept * 100) / 100 + 0);
}

/** Numbers one after the other, parted only where they must be. */
export function decimals(values: readonly number[]): string {
  return values.map(decimal).join(' ').replaceAll(' -', '-');
}

/** A point where it falls in the file. */
export function placed({ scale, x, y }: Place, point: Point): readonly [x: number, y: number] {
  return [point.x * scale + x, point.y * scale + y];
}
