import { useMemo } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { buildDetailsScene } from '../scene/details-scene.ts';
import { DetailsView } from '../views/details/DetailsView.tsx';
import type { ViewState } from '../viewstate/view-state.ts';
import { useFilters } from './use-filters.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly retry: (() => void) | null;
  readonly view: ViewState;
  readonly words: Words;
}

/** The record of what is picked, scene and view: fetched apart, since no page needs it before something is picked. */
export function PickedDetails({ ledger, background, retry, view, words }: Props) {
  const { pick, at, focus } = view;
  const filters = useFilters(view);
  const scene = useMemo(
    () => buildDetailsScene(ledger, background, { ...filters, pick, at, focus }),
    [ledger, background, filters, pick, at, focus],
  );
  return (
    <DetailsView
      scene={scene}
      ledger={ledger}
      background={background}
      retry={retry}
      day={at}
      words={words}
    />
  );
}
