import { useEffect } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { useNotes } from '../store/talk-notes.ts';
import { useView } from '../store/view-store.ts';
import type { Theme } from '../viewstate/view-state.ts';
import { PresenterTalk } from './PresenterTalk.tsx';
import { TalkDialogs } from './TalkDialogs.tsx';
import { useAwake } from './use-awake.ts';
import { useBackground } from './use-background.ts';
import { useDated } from './use-dated.ts';
import { useNotesEnd } from './use-notes-end.ts';
import { useStory } from './use-story.ts';
import { useTalkKeys } from './use-talk-keys.ts';
import { useTalkWords } from './use-talk-words.ts';
import '../views/presenter/presenter.css';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly theme: Theme;
}

/** What a presenter sees in a window of their own, once its wording is there. */
export function PresenterPage(props: Props) {
  const messages = useTalkWords(props.words.language);
  return messages && <Notes {...props} {...messages} />;
}

type NotesProps = Props & Pick<TalkMessages, 'present' | 'presenter'>;

function Notes({ dataset, words, theme, present, presenter }: NotesProps) {
  const view = useView((state) => state);
  const { story, retry } = useStory(view.story, words.language);
  const { background } = useBackground(words.language, dataset.version);
  const { ledger } = useDated(dataset, view.basis);
  const hands = useNotesEnd();
  useTalkKeys(hands);
  useAwake();
  const title = story ? presenter.windowTitle(words.text(story.title)) : presenter.title;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const drawn = { recorded: dataset, background, words, theme };
  return (
    <>
      <main className="presenter" aria-label={presenter.title}>
        {story && <PresenterTalk {...{ story, view, drawn, presenter, hands }} />}
        {!story && retry && (
          <div role="alert" className="presenter-state">
            <p>
              {present.failed}{' '}
              <button type="button" className="chip" onClick={retry}>
                {words.messages.data.retry}
              </button>
            </p>
          </div>
        )}
        {view.story === null && <NoStory presenter={presenter} />}
      </main>
      <TalkDialogs {...{ ledger, background, view, words, present, presenter }} />
    </>
  );
}

/** What is said where there is no place to keep yet. */
function NoStory({ presenter }: Pick<NotesProps, 'presenter'>) {
  const stage = useNotes((notes) => notes.stage);
  const said = { seeking: presenter.seeking, live: presenter.left, gone: presenter.noStory };
  return (
    <div className="presenter-state" role="status">
      <p>{said[stage]}</p>
    </div>
  );
}
