import { useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { Words } from '../i18n/words.ts';
import { buildMultiplesScene } from '../scene/multiples-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { MultiplesView } from './lazy-views.ts';

interface Props {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly words: Words;
}

/** Several days side by side. */
export function SideBySide({ dataset: { ledger, positions }, view, words }: Props) {
  const keyframes = positions[view.who];
  const panels = useMemo(
    () => buildMultiplesScene(ledger, keyframes, view),
    [ledger, keyframes, view],
  );
  return <MultiplesView panels={panels} ledger={ledger} view={view} words={words} />;
}
