import { sheetSvg } from '../sheet-svg.ts';
import type { DeckScene } from './deck.ts';

export { HANDOUT_PICTURE } from './deck-picture.ts';
export { storyDeck } from './make-deck.ts';

/** The picture of a scene as an SVG that stays sharp on paper. */
export function scenePicture({ picture }: DeckScene): Blob {
  return new Blob([sheetSvg(picture)], { type: 'image/svg+xml' });
}
