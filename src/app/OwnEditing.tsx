import { useMemo, useState } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Story, StoryScene } from '../domain/story.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import { fetchShareWords } from '../i18n/share-words.ts';
import type { Words } from '../i18n/words.ts';
import { storySceneOf } from '../scene/story-scene.ts';
import { useOwnStories } from '../store/own-stories.ts';
import { startTalk } from '../store/talk-actions.ts';
import { viewStore } from '../store/view-store.ts';
import { enterFullScreen } from '../ui/full-screen.ts';
import { useFetched } from '../ui/use-fetched.ts';
import { whyFailed } from '../ui/why-failed.ts';
import { wordProblem } from '../views/notice/word-problem.ts';
import { headingOf } from '../views/own/heading-of.ts';
import { OwnEditor } from '../views/own/OwnEditor.tsx';
import { titleOf } from '../views/own/title-of.ts';
import { StorySources, Wandered } from '../views/stories/StoryBar.tsx';
import { decodePermalink } from '../viewstate/permalink/permalink.ts';
import { reconcile } from '../viewstate/permalink/reconcile.ts';
import { isAtScene } from '../viewstate/talk.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { exportStory } from './own-files.ts';

interface Props {
  readonly story: Story;
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
  readonly talk: TalkMessages;
}

/** A story of one's own, to be edited beside the picture, once its wording is there. */
export function OwnEditing(props: Props) {
  const { language } = props.words;
  const fetchWords = useMemo(() => () => fetchShareWords(language), [language]);
  const share = useFetched(true, fetchWords);
  return share && <Editing {...props} share={share} />;
}

function Editing({
  story,
  ledger,
  background,
  view,
  words,
  talk,
  share,
}: Props & { readonly share: ShareMessages }) {
  const [failure, setFailure] = useState('');
  const kept = useOwnStories(({ stories }) => stories?.find(({ id }) => id === story.id));
  if (!kept) return null;
  const { own, present } = talk;
  const { scenes } = kept.story;
  const number = scenes.length === 0 ? null : Math.min(view.scene ?? 1, scenes.length);
  const isHere = number !== null && isAtScene(view, kept.story);
  const { sources } = storySceneOf(kept.story, number ?? 1, background);
  const said = { story: kept.story, isAtScene: isHere || number === null, words, present };
  return (
    <OwnEditor
      kept={kept}
      number={number}
      isHere={isHere}
      headingNow={() => headingOf(viewStore.getState().view, ledger, { words, share, own })}
      countOf={present.scenes}
      problemsOf={(scene) => problemsOf(scene, ledger, words)}
      onPresent={() => {
        enterFullScreen();
        startTalk(kept.story, number ?? 1);
      }}
      sources={<StorySources sources={sources} words={words} present={present} />}
      onExport={() => {
        exportStory(kept.story, titleOf(kept.story, words, own)).catch((error: unknown) =>
          setFailure(own.list.failed(whyFailed(error, own.list.notFetched))),
        );
      }}
      words={words}
      own={own}
    >
      {failure !== '' && <p role="alert">{failure}</p>}
      <Wandered {...said} number={number ?? 1} />
    </OwnEditor>
  );
}

function problemsOf({ query }: StoryScene, ledger: IndexedLedger, words: Words): string[] {
  const { view, problems } = decodePermalink(query);
  return [...problems, ...reconcile(view, ledger).problems].map((one) => wordProblem(one, words));
}
