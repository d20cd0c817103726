import { TIE_KINDS } from '../../domain/vocabulary.ts';
import type { Palette } from '../../painting/palette.ts';
import { CAMP_HUES, type CampHue } from '../../scene/camp-scene.ts';
import { CHANGES } from '../../scene/drawn-graph.ts';

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
