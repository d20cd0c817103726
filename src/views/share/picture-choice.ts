import { formatDay } from '../../domain/time/day.ts';
import { SHEET_SIZES, type SheetSize } from '../../export/sheet-sizes.ts';
import type { Theme, ViewState } from '../../viewstate/view-state.ts';

/** The shapes that are offered. */
export const SHAPES = ['page', 'slide', 'square', 'portrait'] as const satisfies SheetSize[];

/** What picture is to be made; `scale` counts for a PNG only. */
export interface PictureChoice {
  readonly size: (typeof SHAPES)[number];
  readonly theme: Theme;
  readonly kind: 'svg' | 'png';
  readonly scale: 1 | 2 | 3 | 4;
}

/** The name of a picture's file: its day or days, its shape and, where it is enlarged, how many times. */
export function pictureName({ at, vs }: ViewState, { size, kind, scale }: PictureChoice): string {
  const days = vs === null ? formatDay(at) : `${formatDay(vs)}-to-${formatDay(at)}`;
  const enlarged = kind === 'png' && scale > 1 ? `@${scale}x` : '';
  return `entente-${days}-${size}${enlarged}.${kind}`;
}

/** How large a picture is in px, such as “3200 × 2000”. */
export function pixelsOf({ size, kind, scale }: PictureChoice): string {
  const { width, height } = SHEET_SIZES[size];
  const times = kind === 'png' ? scale : 1;
  return `${width * times} × ${height * times}`;
}
