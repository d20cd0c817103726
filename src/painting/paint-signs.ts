import type { Canvas } from './canvas.ts';
import { pointOf } from './geometry.ts';
import { DISPUTE_LOOK, signOf } from './looks.ts';
import type { Sprites } from './sprites.ts';
import type { Strand } from './strands.ts';

/** What signs are stamped with: `size` is how much larger than usual. */
export interface Seals {
  readonly sprites: Sprites;
  readonly size: number;
}

/** Signs are px at usual size. */
const LIT_SIGN_PX = 4.4;
const SIGN_PX = 3.5;
const DISPUTE_PX = 6;

/** Signs along a ribbon stand this far apart, in px at usual size. */
const SIGN_STEP_PX = 12;

/** A line must be this many px long, at usual size, to carry a sign. */
const LEAST_LINE_PX = 34;

/** Where along the line, from its start, the sign of a dispute stands: beside the kind's sign, which has the middle. */
const DISPUTE_AT = 0.3;

/** How much more opaque signs are than their lines. */
const BOLDER = 0.25;

/** Stamps the signs of kinds, and those of disputes, onto their lines. The context must be in screen px. */
export function paintSigns(
  context: Canvas,
  strands: readonly Strand[],
  opacity: number,
  { sprites, size }: Seals,
): void {
  sprites.batch(context, () => {
    for (const strand of strands) {
      const { tie } = strand.band;
      context.globalAlpha = tie.presence * Math.min(1, opacity + BOLDER);
      if (hasSign(strand, size)) {
        const { x, y } = pointOf(strand.curve, signAt(strand, size));
        const radius = (tie.emphasis === 'strong' ? LIT_SIGN_PX : SIGN_PX) * size;
        sprites.stamp(context, signOf(tie), radius, x, y);
      }
      if (tie.isDisputed) {
        const { x, y } = pointOf(strand.curve, DISPUTE_AT);
        sprites.stamp(context, DISPUTE_LOOK, DISPUTE_PX * size, x, y);
      }
    }
  });
}

/** In a ribbon only lines without their kind's texture need a sign. */
function hasSign({ band: { tie }, curve, fan }: Strand, size: number): unknown {
  if (tie.emphasis === 'dim') return false;
  const { start, end } = curve;
  const isLong = Math.hypot(end.x - start.x, end.y - start.y) >= LEAST_LINE_PX * size;
  return isLong && (fan >= 0.5 || tie.isReported || tie.isExclusive || tie.isFresh || tie.change);
}

/** In a ribbon signs stand one behind the other, in a fan side by side. */
function signAt({ band, curve: { start, end }, fan }: Strand, size: number): number {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const step = ((1 - fan) * SIGN_STEP_PX * size) / Math.max(1, length);
  const along = Math.min(0.4, Math.max(-0.4, band.lane * step));
  return 0.5 + (band.isBack ? -along : along);
}
