import { TIE_KINDS, type TieKind } from '../../domain/vocabulary.ts';
import { CAMP_HUES, type CampHue } from '../../scene/camp-scene.ts';

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
  readonly kinds: Readonly<Record<TieKind, string>>;
}

/** Reads the tokens in force on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const kinds = Object.fromEntries(TIE_KINDS.map((kind) => [kind, token(`kind-${kind}`)]));
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
    kinds: kinds as Record<TieKind, string>,
  };
}
