import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Words } from '../i18n/words.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import type { CampScene } from '../scene/camp-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { CampKey } from './CampKey.tsx';
import { CycleKey } from './CycleKey.tsx';
import { Forecasts } from './Forecasts.tsx';
import { StoryGate } from './TalkGate.tsx';

interface Props {
  readonly ledger: IndexedLedger;
  readonly keyframes: Keyframes;
  readonly background: IndexedBackground | null;
  readonly camps: CampScene | null;
  readonly view: ViewState;
  readonly words: Words;
}

/** The story that goes on, and what the overlays mark, above the details. */
export function Asides({ camps, view, ...rest }: Props) {
  const { ledger, background, words } = rest;
  return (
    <div className="asides">
      <StoryGate ledger={ledger} background={background} view={view} words={words} />
      <CampKey scene={camps} ledger={ledger} background={background} day={view.at} words={words} />
      <CycleKey ledger={ledger} view={view} words={words} />
      <Forecasts show={view.show} {...rest} />
    </div>
  );
}
