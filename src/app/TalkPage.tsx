import { useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { storySceneOf } from '../scene/story-scene.ts';
import { useTalk } from '../store/talk-store.ts';
import { useView } from '../store/view-store.ts';
import { NotesBlocked } from '../views/present/NotesBlocked.tsx';
import { BlackScreen, Spotlight } from '../views/present/Overlays.tsx';
import { TalkHead } from '../views/present/TalkHead.tsx';
import { isAtScene } from '../viewstate/talk.ts';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { Stage } from './Stage.tsx';
import { TalkDialogs } from './TalkDialogs.tsx';
import { TalkFoot } from './TalkFoot.tsx';
import { TalkRecord } from './TalkRecord.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useAwake } from './use-awake.ts';
import { useDated } from './use-dated.ts';
import { useGlide } from './use-glide.ts';
import { useKeptQuietly } from './use-kept-quietly.ts';
import { useMedia } from './use-media.ts';
import { useStory } from './use-story.ts';
import { useRemoteHands, useTalkHands } from './use-talk-hands.ts';
import { useTalkKeys } from './use-talk-keys.ts';
import { useTalkPointer } from './use-talk-pointer.ts';
import { useTalkScreen } from './use-talk-screen.ts';
import { useTalkStage } from './use-talk-stage.ts';
import { useTalkWords } from './use-talk-words.ts';
import './talk.css';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly theme: Theme;
}

/** What an audience sees, once its wording is there. */
export function TalkPage(props: Props) {
  const messages = useTalkWords(props.words.language);
  return messages && <Screen {...props} {...messages} />;
}

interface ScreenProps extends Props {
  readonly present: TalkMessages['present'];
  readonly presenter: TalkMessages['presenter'];
}

/** The picture of a scene, its day and what is said of it, and nothing else. */
function Screen({ dataset: recorded, words, theme, present, presenter }: ScreenProps) {
  const { goal, story, retry, dataset, glide } = useTalkOf(recorded, words);
  const { view } = glide;
  const { ledger } = dataset;
  const { picture, ...read } = useTalkStage(dataset, view, words);
  const isRecordOpen = useTalk((talk) => talk.isRecordOpen);
  const main = useRef<HTMLElement>(null);
  useTalkPointer(main, { story, ledger, glide });
  const scene = story && storySceneOf(story, goal.scene ?? 1, read.background);
  const isHere = story !== null && isAtScene(goal, story);
  const said = { story, ledger, view, words, present };
  return (
    <>
      <main ref={main} className="talk" tabIndex={-1} aria-label={present.screen}>
        <TalkHead {...said} scene={isHere && glide.telling === null ? scene : null} />
        <div className="talk-stage">
          <Stage {...picture} view={view} words={words} theme={theme} isFarOff={true} />
        </div>
        {isRecordOpen && <TalkRecord ledger={ledger} {...read} view={view} words={words} />}
        <TalkFoot
          {...said}
          scene={scene}
          isHere={isHere}
          telling={glide.telling}
          retry={retry}
          background={read.background}
        />
        <Spotlight />
        <BlackScreen />
        <NotesBlocked blocked={presenter.blocked} />
      </main>
      <TalkDialogs {...said} presenter={presenter} background={read.background} view={goal} />
    </>
  );
}

/** The story that is told and where it stands, with the keys and the clock that move it. */
function useTalkOf(recorded: Dataset, words: Words) {
  const stored = useView((view) => view);
  const goal = useMemo(() => pictured(stored), [stored]);
  const { story, retry } = useStory(goal.story, words.language);
  const dataset = useDated(recorded, goal.basis);
  const { ledger } = dataset;
  const isReduced = useMedia('(prefers-reduced-motion: reduce)');
  const glide = useGlide(ledger, story, goal, isReduced);
  const hands = useTalkHands({ story, ledger, glide });
  useTalkKeys(hands);
  useTalkScreen(useRemoteHands(hands), true);
  useAwake();
  useKeptQuietly();
  useAutoplay(story, goal, glide.telling !== null, words.language);
  const title = story && `${words.text(story.title)} · ${words.messages.title}`;
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  return { goal, story, retry, dataset, glide };
}

/** The page of claims is for readers: an audience sees the picture. */
function pictured(view: ViewState): ViewState {
  return view.view === 'claims' ? { ...view, view: 'graph' } : view;
}
