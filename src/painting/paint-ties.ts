import { textureOf } from '../scene/textures.ts';
import { arrowOf, fillArrow } from './arrows.ts';
import type { Canvas } from './canvas.ts';
import { paintSigns, type Seals } from './paint-signs.ts';
import { colourOf, type Palette } from './palette.ts';
import { createPen, type Pen } from './pen.ts';
import type { Strand } from './strands.ts';

/** What ties are drawn with. */
export interface Inks extends Seals {
  readonly palette: Palette;
}

/** Strands that are drawn together, and how opaque they are. */
interface Layer {
  readonly opacity: number;
  readonly strands: Strand[];
}

const DIM_OPACITY = 0.13;

/** Where many lines cross, each takes less of the ink: the opacity of a sparse picture, of a crowded one, and how many ties those have. */
const SPARSE = { ties: 120, opacity: 0.84 } as const;
const CROWDED = { ties: 600, opacity: 0.74 } as const;

/** Draws lines with their textures and arrows, the prominent last and each layer's signs over its lines. The context must be in screen px. */
export function paintTies(context: Canvas, strands: readonly Strand[], inks: Inks): void {
  for (const layer of layersOf(strands)) {
    const pen = createPen(context);
    for (const strand of layer.strands) paintStrand(context, pen, strand, layer.opacity, inks);
    context.setLineDash([]);
    paintSigns(context, layer.strands, layer.opacity, inks);
  }
  context.globalAlpha = 1;
}

/** How far whatever is not lit recedes where something is. */
const RECEDING = 0.38;

/** What is dim, plain, what moved on the day (or, between two days, is gone or has changed, which is rarer than what has come), and what is lit. */
function layersOf(strands: readonly Strand[]): readonly Layer[] {
  const rest = strands.some(({ band }) => band.tie.emphasis === 'strong') ? RECEDING : 1;
  const dim: Layer = { opacity: DIM_OPACITY, strands: [] };
  const plain: Layer = { opacity: plainOpacity(strands.length) * rest, strands: [] };
  const fresh: Layer = { opacity: rest, strands: [] };
  const lit: Layer = { opacity: 1, strands: [] };
  for (const strand of strands) {
    const { emphasis, isFresh, change = 'added' } = strand.band.tie;
    if (emphasis === 'dim') dim.strands.push(strand);
    else if (emphasis === 'strong') lit.strands.push(strand);
    else (isFresh || change !== 'added' ? fresh : plain).strands.push(strand);
  }
  return [dim, plain, fresh, lit];
}

function plainOpacity(ties: number): number {
  const share = (ties - SPARSE.ties) / (CROWDED.ties - SPARSE.ties);
  const crowded = Math.min(1, Math.max(0, share));
  return SPARSE.opacity + (CROWDED.opacity - SPARSE.opacity) * crowded;
}

function paintStrand(
  context: Canvas,
  pen: Pen,
  { band: { tie }, curve, width }: Strand,
  opacity: number,
  { palette, size }: Inks,
): void {
  const colour = colourOf(tie, palette);
  const alpha = opacity * tie.presence;
  const arrow = arrowOf(curve, width, size);
  for (const stroke of textureOf(tie)) {
    const isLine = stroke.ink === 'line';
    pen.colour(isLine ? colour : palette.ground);
    pen.alpha(isLine ? alpha : tie.presence);
    pen.texture(stroke, width);
    pen.stroke(arrow ? arrow.rest : curve);
  }
  if (!arrow) return;
  pen.colour(colour);
  pen.alpha(alpha);
  fillArrow(context, arrow);
}
