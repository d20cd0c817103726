import type { DatasetFiles } from '../dataset/dataset-file.ts';
import { inLanguage } from '../dataset/languages/in-language.ts';
import { type Dataset, parseBackground, parseDataset } from '../dataset/parse-dataset.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { Story } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { PageMessages } from '../i18n/messages/en-pages.ts';
import { PAGE_WORDS } from '../i18n/page-words.ts';
import { fetchWords, type Words, wordsFor } from '../i18n/words.ts';

/** Everything that is published in one language, as the app of that language would have fetched it. */
export interface Publication {
  readonly dataset: Dataset;
  readonly background: IndexedBackground;
  readonly stories: readonly Story[];
  readonly words: Words;
  readonly messages: PageMessages;
}

/** What a compiled ledger and stories publish in a language. Throws where the files are not of one version. */
export async function publicationIn(
  language: Language,
  files: DatasetFiles,
  stories: readonly Story[],
): Promise<Publication> {
  await fetchWords(language);
  const { ledger, background } = files[language];
  return {
    dataset: parseDataset(ledger),
    background: parseBackground(background, ledger.version),
    stories: inLanguage(stories, language),
    words: wordsFor(language),
    messages: PAGE_WORDS[language],
  };
}
