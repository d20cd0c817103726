import { useEffect, useMemo, useState } from 'react';
import { isEqual } from '../domain/equal.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { withScene } from '../domain/story-edits.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import { fetchShareWords } from '../i18n/share-words.ts';
import type { Words } from '../i18n/words.ts';
import { type Added, ownDesk, useOwnDesk } from '../store/own-desk.ts';
import { edit, insertScene, openEditor, ownStory, undoAdded } from '../store/own-editing.ts';
import { loadOwnStories, makeStory, useOwnStories } from '../store/own-stories.ts';
import { openDialog, useSession } from '../store/session-store.ts';
import { useFetched } from '../ui/use-fetched.ts';
import { whyFailed } from '../ui/why-failed.ts';
import { AddedNote } from '../views/own/AddedNote.tsx';
import { type Addition, AddView } from '../views/own/AddView.tsx';
import { headingOf } from '../views/own/heading-of.ts';
import { titleOf } from '../views/own/title-of.ts';
import { sceneOfView } from '../viewstate/own-scene.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { useTalkWords } from './use-talk-words.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** The dialog that adds a view to a story, and the note that says it did, once their wording is there. */
export function OwnAdding(props: Props) {
  const { language } = props.words;
  const isOpen = useSession(({ dialog }) => dialog === 'add-view');
  const added = useOwnDesk((desk) => desk.added);
  const talk = useTalkWords(language);
  const fetchWords = useMemo(() => () => fetchShareWords(language), [language]);
  const share = useFetched(isOpen, fetchWords);
  useEffect(() => {
    loadOwnStories();
  }, []);
  if (!talk) return null;
  const { own } = talk;
  if (!isOpen) return added && <Told added={added} words={props.words} own={own} />;
  return share && <Asking {...props} share={share} own={own} />;
}

interface AskingProps extends Props {
  readonly share: ShareMessages;
  readonly own: TalkMessages['own'];
}

function Asking({ ledger, view, words, share, own }: AskingProps) {
  const stories = useOwnStories((state) => state.stories);
  const [problem, setProblem] = useState<string | null>(null);
  if (!stories) return null;
  const latestFirst = stories.toSorted((one, other) => other.savedAt - one.savedAt);
  const close = () => openDialog(null);
  const onAdd = (addition: Addition) => {
    add(view, words.language, { ...addition, name: addition.name.trim() || own.untitled }).then(
      close,
      (error: unknown) => setProblem(own.list.failed(whyFailed(error, own.list.notFetched))),
    );
  };
  return (
    <AddView
      stories={latestFirst}
      current={view.story}
      heading={headingOf(view, ledger, { words, share, own })}
      isClaims={view.view === 'claims'}
      problem={problem}
      onAdd={onAdd}
      onClose={close}
      words={words}
      own={own}
    />
  );
}

/** Adds what is seen; a story that is being edited goes to its new scene. */
async function add(view: ViewState, language: Language, asked: Addition): Promise<void> {
  const scene = sceneOfView(view, language, asked);
  if (asked.story === null) {
    const title = { [language]: asked.name };
    const story = await makeStory({ title, summary: {}, author: {}, scenes: [scene] }, 'made');
    ownDesk.setState({ added: { story, scene, isFirst: true } });
    return;
  }
  const { story } = asked;
  if (ownDesk.getState().editing === story && view.story === story) insertScene(story, scene);
  else edit(story, (before) => withScene(before, scene));
  ownDesk.setState({ added: { story, scene, isFirst: false } });
}

interface ToldProps {
  readonly added: Added;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** Where the view went; nothing once it is no longer there. */
function Told({ added, words, own }: ToldProps) {
  const story = useOwnStories(
    ({ stories }) => stories?.find(({ id }) => id === added.story)?.story,
  );
  const index = story?.scenes.findLastIndex((scene) => isEqual(scene, added.scene)) ?? -1;
  if (!story || index < 0) return null;
  const dismiss = () => ownDesk.setState({ added: null });
  return (
    <AddedNote
      key={`${story.id} ${index}`}
      title={titleOf(story, words, own)}
      number={index + 1}
      onUndo={undoAdded}
      onOpen={() => {
        dismiss();
        openEditor(ownStory(story.id) ?? story, index + 1);
      }}
      onDismiss={dismiss}
      own={own}
    />
  );
}
