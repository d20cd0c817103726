import { useMemo } from 'react';
import { isEqual } from '../domain/equal.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Story } from '../domain/story.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { headlineOf } from '../scene/shown-sources.ts';
import type { ToldScene } from '../scene/story-scene.ts';
import { useTalk } from '../store/talk-store.ts';
import { Captions } from '../views/present/Captions.tsx';
import { Progress } from '../views/present/Progress.tsx';
import { TalkSources } from '../views/present/TalkSources.tsx';
import { WanderedCaption } from '../views/present/WanderedCaption.tsx';
import { viewOfScene } from '../viewstate/talk.ts';
import type { ViewState } from '../viewstate/view-state.ts';

interface Props {
  readonly story: Story | null;
  readonly scene: ToldScene | null;
  /** Whether the view is the scene's. */
  readonly isHere: boolean;
  /** The change day told on the way to the scene, or null. */
  readonly telling: number | null;
  readonly retry: (() => void) | null;
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
  readonly present: TalkMessages['present'];
}

/** What is said beneath the picture: the scene's caption and sources, or, away from it, what the picture shows. */
export function TalkFoot(props: Props) {
  const { story, scene, isHere, telling, retry, ledger, background, view, words, present } = props;
  const autoplay = useTalk((talk) => talk.autoplay);
  const headline = useMemo(
    () => (isHere && telling === null ? null : headlineOf(ledger, view)),
    [isHere, telling, ledger, view],
  );
  if (!story || !scene)
    return retry ? <Failed retry={retry} {...{ words, present }} /> : <footer />;
  const isTold = headline === null;
  return (
    <footer className="talk-foot">
      <Captions story={story} shown={isTold ? scene.number : null} words={words}>
        {headline && (
          <WanderedCaption
            headline={headline}
            pick={telling === null ? foundSince(view, story) : null}
            ledger={ledger}
            background={background}
            words={words}
          />
        )}
      </Captions>
      <TalkSources
        ledger={ledger}
        sources={isTold ? scene.sources : []}
        view={view}
        words={words}
        present={present}
      />
      <Progress scene={scene} isHere={isHere} autoplay={autoplay} present={present} />
    </footer>
  );
}

/** What was picked since the talk left its scene, or null. */
function foundSince(view: ViewState, story: Story): ViewState['pick'] {
  const { pick } = viewOfScene(view, story, view.scene ?? 1);
  return isEqual(pick, view.pick) ? null : view.pick;
}

function Failed({
  retry,
  words,
  present,
}: Pick<Props, 'words' | 'present'> & { readonly retry: () => void }) {
  return (
    <footer className="talk-foot" role="alert">
      <p>{present.failed}</p>
      <p>
        <button type="button" className="chip" onClick={retry}>
          {words.messages.data.retry}
        </button>
      </p>
    </footer>
  );
}
