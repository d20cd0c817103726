import type { TieKind } from '../domain/vocabulary.ts';
import type { Change } from './drawn-graph.ts';

/** One stroke along a line. Its width and its dashes count in widths of the line, so that a texture keeps its looks at any width; a dash of no length with round ends is a bead. */
export interface TextureStroke {
  readonly ink: 'line' | 'ground';
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** The strokes that draw a line, laid one over the other. */
export type Texture = readonly TextureStroke[];

const SOLID = stroke('line', 1);
const THREAD = stroke('line', 0.35);

/** The texture of each kind of tie: what tells kinds apart along the line without colour. */
export const TIE_TEXTURES: Readonly<Record<TieKind, Texture>> = {
  compute: [SOLID],
  chips: [THREAD, stroke('line', 1.2, [0.5, 0.95])],
  equity: [THREAD, stroke('line', 1.15, [0, 2.1], 'round')],
  finance: [SOLID, stroke('ground', 0.36, [2.6, 1.2])],
  model: [SOLID, stroke('ground', 0.55, [0, 2.7], 'round')],
  data: [SOLID, stroke('ground', 0.8, [0.4, 1.5])],
  venture: [THREAD, stroke('line', 1.15, [0, 1.5, 0, 3.6], 'round')],
  acquisition: [SOLID, stroke('ground', 0.7, [0.45, 0.6, 0.45, 5])],
  governance: [stroke('line', 0.5), stroke('line', 1.5, [0.5, 3.6])],
  energy: [THREAD, stroke('line', 1.7, [0, 4.6], 'round')],
  rivalry: [stroke('line', 1, [0, 1.9], 'round')],
  legal: [THREAD, stroke('line', 1, [3, 1.3, 0.8, 1.3])],
  talent: [THREAD, stroke('line', 1, [1, 3.2])],
};

/** What is only reported is dashed, whatever its kind. */
export const REPORTED_TEXTURE: Texture = [stroke('line', 1, [2.6, 1.9])];

/** What is exclusive is a double line, whatever its kind. */
export const EXCLUSIVE_TEXTURE: Texture = [SOLID, stroke('ground', 0.36)];

/** What is exclusive and only reported is a dashed double line. */
export const REPORTED_EXCLUSIVE_TEXTURE: Texture = [
  stroke('line', 1, [2.6, 1.9]),
  stroke('ground', 0.36),
];

/** Where two days are compared, lines tell what became of them: what has come is solid, what has gone is dashed, what has changed is a double line. */
export const CHANGE_TEXTURES: Readonly<Record<Change, Texture>> = {
  added: [SOLID],
  removed: REPORTED_TEXTURE,
  changed: EXCLUSIVE_TEXTURE,
  same: [SOLID],
};

/** How a tie is drawn: what became of it goes before its terms and its standing, and these before its kind, which the sign in the middle still tells. */
export function textureOf(tie: {
  readonly kind: TieKind;
  readonly isReported: boolean;
  readonly isExclusive: boolean;
  readonly change?: Change;
}): Texture {
  if (tie.change) return CHANGE_TEXTURES[tie.change];
  if (tie.isExclusive) return tie.isReported ? REPORTED_EXCLUSIVE_TEXTURE : EXCLUSIVE_TEXTURE;
  return tie.isReported ? REPORTED_TEXTURE : TIE_TEXTURES[tie.kind];
}

function stroke(
  ink: TextureStroke['ink'],
  width: number,
  dash: readonly number[] = [],
  cap: TextureStroke['cap'] = 'butt',
): TextureStroke {
  return { ink, width, dash, cap };
}
