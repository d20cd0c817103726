import type { Dataset } from '../dataset/parse-dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { useBackground } from './use-background.ts';
import { usePicture } from './use-picture.ts';

/** Everything that a picture is made of besides its view, once it is there; the background is always fetched, for the sources. */
export function useTalkStage(dataset: Dataset, view: ViewState, words: Words) {
  const { background, retry } = useBackground(words.language, dataset.version);
  const { picture } = usePicture(dataset, background, view, words);
  return { background, retry, picture };
}
