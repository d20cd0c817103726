import { useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import { ledgerOn } from '../domain/basis.ts';
import type { Words } from '../i18n/words.ts';
import { disputedAsked } from '../scene/disputed-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { useBackground } from './use-background.ts';
import { useCamps } from './use-camps.ts';
import { useGhosts } from './use-ghosts.ts';

/** A ledger dated by a view's basis; the same object until one of them changes. */
export function useDated(recorded: Dataset, basis: ViewState['basis']): Dataset {
  return useMemo(
    () => ({ ...recorded, ledger: ledgerOn(recorded.ledger, basis) }),
    [recorded, basis],
  );
}

/** Everything that a picture is made of besides its view, once it is there; the background is always fetched, for the sources. */
export function useTalkStage(dataset: Dataset, view: ViewState, words: Words) {
  const { ledger, version } = dataset;
  const { show } = view;
  const { background, retry } = useBackground(words.language, version);
  const disputed = useMemo(() => disputedAsked(background, show), [background, show]);
  const ghosts = useGhosts(background, show);
  const camps = useCamps(ledger, background, view, words).named;
  return { background, retry, picture: { dataset, disputed, ghosts, camps } };
}
