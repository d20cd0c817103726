import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import type { Story } from '../../src/domain/story.ts';
import type { Language } from '../../src/domain/vocabulary.ts';
import { PAGE_WORDS } from '../../src/i18n/page-words.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { anIndexedBackground, anIndexedLedger } from './an-indexed-ledger.ts';
import type { Given } from './builders.ts';
import { stillKeyframes } from './still-keyframes.ts';

/** What is published of a ledger of these events in a language. */
export function aPublication(
  events: readonly RecordedEvent[],
  given: Given & { readonly language?: Language; readonly stories?: readonly Story[] } = {},
): Publication {
  const { language = 'en', stories = [] } = given;
  const positions = { core: stillKeyframes(new Map()), all: stillKeyframes(new Map()) };
  return {
    dataset: { version: '0123456789ab', ledger: anIndexedLedger(events, given), positions },
    background: anIndexedBackground(events, given),
    stories,
    words: wordsFor(language),
    messages: PAGE_WORDS[language],
  };
}
