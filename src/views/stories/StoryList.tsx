import type { ReactNode } from 'react';
import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { openDialog } from '../../store/session-store.ts';
import { goToScene, startTalk } from '../../store/talk-actions.ts';
import { enterFullScreen } from '../../ui/full-screen.ts';
import { Modal } from '../../ui/Modal.tsx';
import './story-list.css';

interface Props {
  readonly stories: readonly Story[] | null;
  /** Null unless the stories could not be fetched. */
  readonly retry: (() => void) | null;
  readonly words: Words;
  readonly present: TalkMessages['present'];
  /** What else can be done with a story. */
  readonly more?: (story: Story) => ReactNode;
  /** What stands above the list. */
  readonly first?: ReactNode;
  /** What stands below the list. */
  readonly children?: ReactNode;
}

const close = () => openDialog(null);

/** Every story with its summary, to read beside the picture or to present. */
export function StoryList({ stories, retry, words, present, more, first, children }: Props) {
  return (
    <Modal title={words.messages.stories.title} closeLabel={present.close} onClose={close}>
      {first}
      <p className="story-list-intro">{present.intro}</p>
      {stories === null && <Waiting retry={retry} words={words} present={present} />}
      <ul className="story-list">
        {stories?.map((story) => (
          <StoryItem key={story.id} story={story} words={words} present={present}>
            {more?.(story)}
          </StoryItem>
        ))}
      </ul>
      {children}
    </Modal>
  );
}

function Waiting({ retry, words, present }: Pick<Props, 'retry' | 'words' | 'present'>) {
  if (!retry) return <p role="status">{present.loading}</p>;
  return (
    <div role="alert">
      <p>{present.failed}</p>
      <button type="button" className="chip" onClick={retry}>
        {words.messages.data.retry}
      </button>
    </div>
  );
}

interface ItemProps extends Pick<Props, 'words' | 'present' | 'children'> {
  readonly story: Story;
}

function StoryItem({ story, words, present, children }: ItemProps) {
  const title = words.text(story.title);
  const read = () => {
    close();
    goToScene(story, 1);
  };
  const show = () => {
    close();
    enterFullScreen();
    startTalk(story, 1);
  };
  return (
    <li className="story-item">
      <h3 className="story-item-title">{title}</h3>
      <p className="story-item-summary">{words.text(story.summary)}</p>
      <p className="story-item-acts">
        <span className="story-item-count">{present.scenes(story.scenes.length)}</span>
        <button
          type="button"
          className="chip"
          aria-label={present.startNamed(title)}
          onClick={read}
        >
          {present.start}
        </button>
        <button
          type="button"
          className="chip"
          aria-label={present.presentNamed(title)}
          onClick={show}
        >
          {present.present}
        </button>
        {children}
      </p>
    </li>
  );
}
