import { useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import { buildHeadlineScene, changeDaysShown } from '../scene/headline-scene.ts';
import { HeadlineView } from '../views/headline/HeadlineView.tsx';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { Asides } from './Asides.tsx';
import { BasisLine } from './BasisLine.tsx';
import { Comparison } from './Comparison.tsx';
import { Foot } from './Foot.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Panel } from './Panel.tsx';
import { Stage } from './Stage.tsx';
import type { BackgroundState } from './use-background.ts';
import { useFilters } from './use-filters.ts';
import { usePicture } from './use-picture.ts';
import { usePlayback } from './use-playback.ts';

interface Props extends BackgroundState {
  /** Its ledger is dated by the view's basis. */
  readonly dataset: Dataset;
  /** The ledger as it was filed. */
  readonly recorded: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
  readonly theme: Theme;
}

/** Where a day is looked at: headline and picture, details at the side, time at the foot. */
export function Desk(props: Props) {
  const { dataset, recorded, background, retry, view, words, theme } = props;
  const { ledger } = dataset;
  const { focus } = view;
  const filters = useFilters(view);
  const changes = useMemo(
    () => changeDaysShown(ledger, { ...filters, focus }),
    [ledger, filters, focus],
  );
  usePlayback(changes);
  const { picture, campScene } = usePicture(dataset, background, view, words);
  const headline = useMemo(
    () => buildHeadlineScene(ledger, view, changes),
    [ledger, view, changes],
  );
  return (
    <>
      <main className="main" id="stage" tabIndex={-1}>
        <div className="stage">
          <HeadlineView
            scene={headline}
            ledger={ledger}
            background={background}
            view={view}
            words={words}
          >
            <BasisLine recorded={recorded} view={view} words={words} />
          </HeadlineView>
          <Comparison ledger={ledger} view={view} words={words} />
          <Stage {...picture} view={view} words={words} theme={theme} />
        </div>
        <Asides
          ledger={ledger}
          keyframes={dataset.positions[view.who]}
          background={background}
          camps={campScene}
          view={view}
          words={words}
        />
        <Panel ledger={ledger} background={background} retry={retry} view={view} words={words} />
      </main>
      <Foot
        ledger={ledger}
        background={background}
        disputed={picture.disputed}
        retry={retry}
        view={view}
        changes={changes}
        words={words}
      />
      <LiveRegion ledger={ledger} words={words} />
    </>
  );
}
