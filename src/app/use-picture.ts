import { useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { Words } from '../i18n/words.ts';
import { disputedAsked } from '../scene/disputed-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { useCamps } from './use-camps.ts';
import { useGhosts } from './use-ghosts.ts';

/** All that a picture is made of besides its view, and the camps that there are to choose from. What needs the background is there once that is. */
export function usePicture(
  dataset: Dataset,
  background: IndexedBackground | null,
  view: ViewState,
  words: Words,
) {
  const { show } = view;
  const disputed = useMemo(() => disputedAsked(background, show), [background, show]);
  const ghosts = useGhosts(background, show);
  const camps = useCamps(dataset.ledger, background, view, words);
  return { picture: { dataset, disputed, ghosts, camps: camps.named }, campScene: camps.scene };
}
