import { useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import { disputedTargets, NONE_DISPUTED } from '../domain/disputed.ts';
import type { Words } from '../i18n/words.ts';
import { buildHeadlineScene, changeDaysShown } from '../scene/headline-scene.ts';
import { HeadlineView } from '../views/headline/HeadlineView.tsx';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { CampKey } from './CampKey.tsx';
import { Foot } from './Foot.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Panel } from './Panel.tsx';
import { Stage } from './Stage.tsx';
import type { BackgroundState } from './use-background.ts';
import { useCamps } from './use-camps.ts';
import { usePlayback } from './use-playback.ts';

interface Props extends BackgroundState {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly words: Words;
  readonly theme: Theme;
}

/** Where a day is looked at: headline and picture, details at the side, time at the foot. */
export function Desk({ dataset, background, retry, view, words, theme }: Props) {
  const { ledger } = dataset;
  const { kinds, who, focus } = view;
  const changes = useMemo(
    () => changeDaysShown(ledger, { kinds, who, focus }),
    [ledger, kinds, who, focus],
  );
  usePlayback(changes);
  const disputed = useMemo(
    () =>
      background && view.show.includes('disputed') ? disputedTargets(background) : NONE_DISPUTED,
    [background, view.show],
  );
  const camps = useCamps(ledger, background, view, words);
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
            focus={focus}
            hops={view.hops}
            words={words}
          />
          <Stage
            dataset={dataset}
            disputed={disputed}
            camps={camps.named}
            view={view}
            words={words}
            theme={theme}
          />
        </div>
        <CampKey
          scene={camps.scene}
          ledger={ledger}
          background={background}
          day={view.at}
          words={words}
        />
        <Panel ledger={ledger} background={background} retry={retry} view={view} words={words} />
      </main>
      <Foot
        ledger={ledger}
        disputed={disputed}
        retry={retry}
        view={view}
        changes={changes}
        words={words}
      />
      <LiveRegion ledger={ledger} words={words} />
    </>
  );
}
