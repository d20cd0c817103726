import { PNG } from 'pngjs';
import type { StoryScene } from '../../src/domain/story.ts';
import type { DeckGround } from '../../src/export/slides/make-deck.ts';
import { enTalk } from '../../src/i18n/messages/en-talk.ts';
import { addressOf } from '../../src/viewstate/permalink/address.ts';
import { aSheetInput } from './a-sheet-input.ts';

/** A scene on 5 March 2023 of a lab and its cloud, but for what is said. */
export function aStoryScene(said: Partial<StoryScene> = {}): StoryScene {
  return {
    heading: { en: 'Lab rents' },
    query: 'at=2023-03-05&focus=lab',
    caption: { en: 'Lab rents from Cloud.' },
    notes: { en: 'Say who says so.' },
    seconds: null,
    about: ['event.rents'],
    ...said,
  };
}

/** What decks are made of: the lab, the cloud and the fund of `aSheetInput`, but for what is said. */
export function aDeckGround(said: Partial<DeckGround> = {}): DeckGround {
  const { recorded, background, words, share } = aSheetInput();
  if (!background) throw new Error('There is no background.');
  const linkOf: DeckGround['linkOf'] = (view) => addressOf(view, 'https://entente.example/');
  return { recorded, background, words, share, talk: enTalk, theme: 'light', linkOf, ...said };
}

/** A grey PNG of a size. */
export function aPng(width: number, height: number): Uint8Array {
  return new Uint8Array(PNG.sync.write(new PNG({ width, height, fill: true })));
}
