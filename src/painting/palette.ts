import type { TieKind } from '../domain/vocabulary.ts';
import type { CampHue } from '../scene/camp-scene.ts';
import type { Change, GraphTie } from '../scene/drawn-graph.ts';

/** The fonts that pictures are written in. */
export type FontFamily = 'sans' | 'serif';

/** The theme's colours as the canvas needs them. */
export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly sans: string;
  readonly serif: string;
  readonly camps: Readonly<Record<CampHue, string>>;
  /** Of ties: by their kind, and by what became of them where two days are compared. */
  readonly kinds: Readonly<Record<TieKind | Change, string>>;
}

/** The colour of a tie: of what became of it where two days are compared, of what is news, or of its kind. */
export function colourOf(tie: GraphTie, palette: Palette): string {
  const isFresh = tie.isFresh && tie.emphasis !== 'dim';
  return isFresh ? palette.accent : palette.kinds[tie.change ?? tie.kind];
}
