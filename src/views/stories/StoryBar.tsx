import type { ReactNode } from 'react';
import type { Source } from '../../domain/background.ts';
import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import type { ToldScene } from '../../scene/story-scene.ts';
import { closeStory, resumeTalk, startTalk, stepTalk } from '../../store/talk-actions.ts';
import { useTalk } from '../../store/talk-store.ts';
import { enterFullScreen } from '../../ui/full-screen.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import './story-bar.css';

interface Props {
  readonly story: Story;
  readonly scene: ToldScene;
  /** Whether what is seen is what the scene shows. */
  readonly isAtScene: boolean;
  readonly words: Words;
  readonly present: TalkMessages['present'];
  /** What else can be done with the story. */
  readonly children?: ReactNode;
}

/** A story beside the picture: what is said of it, with the sources, and the ways on and back. */
export function StoryBar({ story, scene, isAtScene, words, present, children }: Props) {
  return (
    <section className="story-bar" aria-label={present.bar}>
      <div className="story-bar-top">
        <p className="story-bar-title">{words.text(story.title)}</p>
        <button type="button" className="story-bar-close" onClick={closeStory}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{present.closeStory}</span>
        </button>
      </div>
      <Wandered
        story={story}
        number={scene.number}
        isAtScene={isAtScene}
        words={words}
        present={present}
      />
      <div className="story-bar-scene" aria-live="polite">
        <h2 className="story-bar-heading">{words.text(scene.heading)}</h2>
        <p className="story-bar-caption">{words.text(scene.caption)}</p>
      </div>
      <StorySources sources={scene.sources} words={words} present={present} />
      <Steps story={story} scene={scene} isAtScene={isAtScene} words={words} present={present}>
        {children}
      </Steps>
    </section>
  );
}

function Steps({ story, scene, isAtScene, present, children }: Props) {
  const { number, count } = scene;
  return (
    <div className="story-bar-steps">
      <button
        type="button"
        className="chip"
        aria-label={present.previous}
        title={present.previous}
        disabled={number === 1 && isAtScene}
        onClick={() => stepTalk(story, -1)}
      >
        ←
      </button>
      <span className="story-bar-place">{present.place(number, count)}</span>
      <button
        type="button"
        className="chip"
        aria-label={present.next}
        title={present.next}
        disabled={number === count && isAtScene}
        onClick={() => stepTalk(story, 1)}
      >
        →
      </button>
      <button
        type="button"
        className="chip story-bar-present"
        onClick={() => {
          enterFullScreen();
          startTalk(story, number);
        }}
      >
        {present.present}
      </button>
      {children}
    </div>
  );
}

interface WanderedProps extends Pick<Props, 'story' | 'isAtScene' | 'words' | 'present'> {
  readonly number: number;
}

/** That the reader has moved on from the scene, or a talk was broken off, and the way back; nothing else. */
export function Wandered({ story, number, isAtScene, present }: WanderedProps) {
  const isHeld = useTalk((talk) => talk.isHeld);
  if (isAtScene && !isHeld) return null;
  return (
    <p className="story-bar-wandered" role="status">
      {isHeld ? present.interrupted(number) : present.wandered(number)}{' '}
      <button
        type="button"
        className="chip"
        aria-keyshortcuts={present.resumeKey}
        onClick={() => {
          if (isHeld) enterFullScreen();
          resumeTalk(story);
        }}
      >
        {isHeld ? present.resume : present.backToScene} <kbd>{present.resumeKey}</kbd>
      </button>
    </p>
  );
}

interface SourcesProps extends Pick<Props, 'words' | 'present'> {
  readonly sources: readonly Source[];
}

/** What the caption rests on, by publisher. */
export function StorySources({ sources, words, present }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <details className="story-bar-sources">
      <summary>
        {present.sources} ({sources.length})
      </summary>
      <ul>
        {sources.map(({ id, url, publisher, date, title, language }) => (
          <li key={id}>
            <OutgoingLink
              url={url}
              hint={words.messages.details.opensElsewhere}
              {...(title !== undefined && { language })}
            >
              {title ?? publisher}
            </OutgoingLink>{' '}
            <span>
              {[title !== undefined && publisher, date && words.date(date)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
