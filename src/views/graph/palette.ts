import { TIE_KINDS, type TieKind } from '../../domain/vocabulary.ts';
import { CAMP_HUES, type CampHue } from '../../scene/camp-scene.ts';
import { CHANGES, type Change, type GraphTie } from '../../scene/drawn-graph.ts';

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

/** Reads the tokens in force on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const named = [...TIE_KINDS, ...CHANGES];
  const kinds = Object.fromEntries(named.map((kind) => [kind, token(`kind-${kind}`)]));
  const camps = Object.fromEntries(CAMP_HUES.map((hue) => [hue, token(`camp-${hue}`)]));
  return {
    ground: token('ground'),
    raised: token('raised'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    sans: token('sans'),
    serif: token('serif'),
    camps: camps as Record<CampHue, string>,
    kinds: kinds as Palette['kinds'],
  };
}
