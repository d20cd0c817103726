import { lazy, Suspense, useEffect } from 'react';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { isOwnId } from '../domain/own-story.ts';
import type { Story } from '../domain/story.ts';
import type { Words } from '../i18n/words.ts';
import { storySceneOf } from '../scene/story-scene.ts';
import { useOwnDesk } from '../store/own-desk.ts';
import { sessionStore } from '../store/session-store.ts';
import { resumeTalk } from '../store/talk-actions.ts';
import { talkStore } from '../store/talk-store.ts';
import { enterFullScreen } from '../ui/full-screen.ts';
import { NotesButton } from '../views/stories/NotesButton.tsx';
import { StoryBar, Wandered } from '../views/stories/StoryBar.tsx';
import { strokeOf } from '../viewstate/key-table.ts';
import { isAtScene } from '../viewstate/talk.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { isWriting } from './is-writing.ts';
import { openNotes } from './talk-windows.ts';
import { useStory } from './use-story.ts';
import { useDeskHands } from './use-talk-hands.ts';
import { useTalkScreen } from './use-talk-screen.ts';
import { useTalkWords } from './use-talk-words.ts';

const OwnEditing = lazy(async () => ({ default: (await import('./Own.tsx')).OwnEditing }));
const EditButton = lazy(async () => ({ default: (await import('./Own.tsx')).EditButton }));

interface Props {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
  /** Whether there is room for one line only. */
  readonly isLine?: boolean;
}

/** The story that a link names, beside the picture or as one line above what is no picture. */
export function StoryAside({ ledger, background, view, words, isLine = false }: Props) {
  const { story, retry } = useStory(view.story, words.language);
  const messages = useTalkWords(words.language);
  const editing = useOwnDesk((desk) => desk.editing);
  useResumeKey(story);
  useTalkScreen(useDeskHands(story), false);
  if (!messages) return null;
  const { present, presenter } = messages;
  if (!story) {
    return retry ? (
      <div role="alert" className="story-bar">
        <p>{present.failed}</p>
        <button type="button" className="chip" onClick={retry}>
          {words.messages.data.retry}
        </button>
      </div>
    ) : null;
  }
  const scene = storySceneOf(story, view.scene ?? 1, background);
  const given = { story, isAtScene: isAtScene(view, story), words, present };
  if (isLine) return <Wandered {...given} number={scene.number} />;
  // of a story without scenes there is nothing to read
  if (isOwnId(story.id) && (editing === story.id || story.scenes.length === 0)) {
    const read = { ledger, background, view, words };
    return (
      <Suspense>
        <OwnEditing {...read} story={story} talk={messages} />
      </Suspense>
    );
  }
  return (
    <StoryBar {...given} scene={scene}>
      {isOwnId(story.id) && (
        <Suspense>
          <EditButton story={story} number={scene.number} own={messages.own} />
        </Suspense>
      )}
      <NotesButton story={story} number={scene.number} presenter={presenter} open={openNotes} />
    </StoryBar>
  );
}

/** Lets R return to the scene, and to the talk where one was begun. */
function useResumeKey(story: Story | null): void {
  useEffect(() => {
    if (!story) return undefined;
    const onKeyDown = (press: KeyboardEvent) => {
      const { dialog, hasShortcuts } = sessionStore.getState();
      if (press.defaultPrevented || press.isComposing || dialog !== null || !hasShortcuts) return;
      if (strokeOf(press) !== 'r' || isWriting(press.target)) return;
      press.preventDefault();
      if (talkStore.getState().isHeld) enterFullScreen();
      resumeTalk(story);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [story]);
}
