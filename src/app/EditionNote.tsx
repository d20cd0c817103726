import { ledgerVersion } from 'virtual:ledger-urls';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { datasetQuery } from '../dataset/dataset-query.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { Words } from '../i18n/words.ts';
import { countDiffering } from '../scene/edition-scene.ts';
import { changeTo, showView } from '../store/actions.ts';
import { EditionLine } from '../views/editions/EditionLine.tsx';
import type { ViewState } from '../viewstate/view-state.ts';
import { type EarlierLedger, urlsOf } from './shown-ledger.ts';

interface Props {
  readonly earlier: EarlierLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** What an earlier ledger that the link names has to do with the one that is shown. What differs is counted for the view that the link came with, so that it does not change while the reader goes on from there. */
export function EditionNote({ earlier, view, words }: Props) {
  const linked = useLinkedView(view);
  const differing = useDiffering(earlier.version, linked, words.language);
  const { lang, theme } = view;
  const { version, date, isFrozen } = earlier;
  return (
    <EditionLine
      date={date}
      isShown={isFrozen}
      differing={differing}
      words={words}
      onShowEarlier={() => showView({ ...linked, lang, theme, data: { version, isFrozen: true } })}
      onShowNewest={() => changeTo({ data: { version: ledgerVersion, isFrozen: false } })}
    />
  );
}

/** The view as it was when its link was followed: what the reader does afterwards keeps the same mark object. */
function useLinkedView(view: ViewState): ViewState {
  const [linked, setLinked] = useState(view);
  if (linked.data === view.data) return linked;
  setLinked(view);
  return view;
}

/** In how many ties of a view an earlier ledger and the newest differ; null while either is on its way, or cannot be had. */
function useDiffering(version: string, view: ViewState, language: Language): number | null {
  // derived texts may change where no record has
  const written = language === 'zh-Hant' ? 'zh-Hans' : language;
  const earlier = useLedger(version, written);
  const newest = useLedger(ledgerVersion, written);
  return useMemo(
    () => (earlier && newest ? countDiffering(earlier, newest, view) : null),
    [earlier, newest, view],
  );
}

function useLedger(version: string, language: Language) {
  const { data } = useQuery(datasetQuery(urlsOf(version)[language].ledger));
  return data?.version === version ? data.ledger : null;
}
