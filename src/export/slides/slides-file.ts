import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import { sheetPng } from '../sheet-png.ts';
import type { Deck } from './deck.ts';
import { writePptx } from './write-pptx.ts';

export { SLIDE_PICTURE } from './deck-picture.ts';
export { storyDeck, viewDeck } from './make-deck.ts';

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** How many px of a picture stand for one of the screen. */
const SCALE = 2;

/** What is told while slides are made, and what stops it. */
export interface Making {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Makes the PPTX of a deck in the browser, picture by picture. Rejects with the signal's reason once that is aborted, and where the browser draws no picture. */
export async function slidesFile(
  deck: Deck,
  words: TalkMessages['slides'],
  { onProgress, signal }: Making,
): Promise<Blob> {
  const pictures: Uint8Array[] = [];
  for (const { picture } of deck.scenes) {
    signal.throwIfAborted();
    const png = await sheetPng(picture, SCALE);
    pictures.push(new Uint8Array(await png.arrayBuffer()));
    onProgress(pictures.length);
  }
  signal.throwIfAborted();
  const bytes = await writePptx(deck, pictures, words);
  signal.throwIfAborted();
  return new Blob([bytes], { type: PPTX_TYPE });
}

/** The name of a deck's file, in letters that every file system takes. */
export function slidesName({ id, language }: Deck): string {
  return `entente-${id.replaceAll(/[^\w-]/g, '')}-${language}.pptx`;
}
