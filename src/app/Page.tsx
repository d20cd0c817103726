import { useEffect, useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { Words } from '../i18n/words.ts';
import { buildHeadlineScene, changeDaysShown } from '../scene/headline-scene.ts';
import { useView } from '../store/view-store.ts';
import { HeadlineView } from '../views/headline/HeadlineView.tsx';
import { LinkNotice } from '../views/notice/LinkNotice.tsx';
import type { Theme } from '../viewstate/view-state.ts';
import { Foot } from './Foot.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { PageHeader } from './PageHeader.tsx';
import { Panel } from './Panel.tsx';
import { Stage } from './Stage.tsx';
import { usePlayback } from './use-playback.ts';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly theme: Theme;
}

/** The page around a loaded ledger: headline and picture, details at the side, time at the foot. */
export function Page({ dataset, words, theme }: Props) {
  const view = useView((state) => state);
  const { ledger } = dataset;
  const { kinds, who, focus } = view;
  const changes = useMemo(
    () => changeDaysShown(ledger, { kinds, who, focus }),
    [ledger, kinds, who, focus],
  );
  usePlayback(changes);
  useEffect(() => {
    document.title = words.messages.documentTitle(words.day(view.at));
  }, [words, view.at]);

  const headline = useMemo(
    () => buildHeadlineScene(ledger, view, changes),
    [ledger, view, changes],
  );
  return (
    <div className="page">
      <a className="skip" href="#stage">
        {words.messages.skipToPicture}
      </a>
      <PageHeader words={words} theme={theme} />
      <LinkNotice words={words} />
      <main className="main" id="stage" tabIndex={-1}>
        <div className="stage">
          <HeadlineView
            scene={headline}
            ledger={ledger}
            focus={focus}
            hops={view.hops}
            words={words}
          />
          <Stage dataset={dataset} view={view} words={words} theme={theme} />
        </div>
        <Panel ledger={ledger} view={view} words={words} />
      </main>
      <Foot ledger={ledger} view={view} changes={changes} words={words} />
      <LiveRegion ledger={ledger} words={words} />
    </div>
  );
}
