import { type ReactNode, useRef } from 'react';
import { hasRoom, type OwnStory } from '../../domain/own-story.ts';
import type { StoryScene } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { goToScene } from '../../store/talk-actions.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { EditorHead } from './EditorHead.tsx';
import { LanguageNote } from './LanguageNote.tsx';
import { SceneActs } from './SceneActs.tsx';
import { SceneFields } from './SceneFields.tsx';
import { SceneItem } from './SceneItem.tsx';
import { StoryFields } from './StoryFields.tsx';
import { useFocusWish } from './use-focus-wish.ts';
import { type RowDrag, useRowDrag } from './use-row-drag.ts';
import { useSceneActs } from './use-scene-acts.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import './own-form.css';
import './own-editor.css';

interface Props {
  readonly kept: OwnStory;
  /** The scene that is written, counted from 1; null where there is none. */
  readonly number: number | null;
  /** Whether what is seen is what that scene shows. */
  readonly isHere: boolean;
  /** What a scene of what is seen is first called. */
  readonly headingNow: () => string;
  /** How many scenes there are, as a phrase. */
  readonly countOf: (count: number) => string;
  /** What of a scene's link cannot be followed, a sentence each. */
  readonly problemsOf: (scene: StoryScene) => readonly string[];
  readonly onPresent: () => void;
  readonly onExport: () => void;
  readonly words: Words;
  readonly own: TalkMessages['own'];
  /** The sources of the scene that is open. */
  readonly sources: ReactNode;
  /** The way back to the scene. */
  readonly children?: ReactNode;
}

/** A story of one's own, written beside the picture: each scene shows itself where it is opened. */
export function OwnEditor(props: Props) {
  const { kept, number, isHere, onPresent, onExport, words, own, children } = props;
  const { story } = kept;
  const place = useRef<HTMLElement>(null);
  const acting = useSceneActs(story, useFocusWish(place), props);
  const undoKeys = useUndoKeys(story.id);
  const isFull = !hasRoom(story);
  const told = { words, own };
  return (
    <section ref={place} className="own-editor" aria-label={own.editor.label} {...undoKeys}>
      <EditorHead kept={kept} onPresent={onPresent} onExport={onExport} {...told}>
        {children}
        {number !== null && !isHere && (
          <p className="own-scene-acts own-editor-wandered">
            <button type="button" className="chip" onClick={() => acting.act('retake', number - 1)}>
              {own.editor.retake}
            </button>
          </p>
        )}
      </EditorHead>
      <ConflictNote story={story} {...told} />
      <StoryFields story={story} {...told} />
      <LanguageNote story={story} {...told} />
      <h2 className="own-editor-heading">{own.editor.scenes}</h2>
      <Scenes {...props} acting={acting} isFull={isFull} />
      {story.scenes.length === 0 && <p className="own-hint">{own.editor.none}</p>}
      <p className="own-scene-acts" data-scene={story.scenes.length}>
        <button
          type="button"
          data-part="open"
          className="chip own-main"
          disabled={isFull}
          onClick={() => acting.insert(story.scenes.length)}
        >
          {own.editor.addHere}
        </button>
      </p>
      {isFull && <p className="own-hint">{own.adding.full(String(story.scenes.length))}</p>}
      {story.scenes.length > 0 && (
        <p className="own-hint">
          {own.editor.retakeHint} {own.editor.keys}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {acting.said}
      </p>
    </section>
  );
}

interface ScenesProps extends Props {
  readonly acting: ReturnType<typeof useSceneActs>;
  readonly isFull: boolean;
}

function Scenes({ acting, isFull, ...props }: ScenesProps) {
  const { kept, number, problemsOf, words, own } = props;
  const { scenes } = kept.story;
  const list = useRef<HTMLOListElement>(null);
  const { drag, gripOf } = useRowDrag(list, (from, to) => acting.move(from, to, 'open'));
  const told = { words, own };
  return (
    <ol ref={list} className="own-scenes">
      {scenes.map((scene, index) => (
        <SceneItem
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene has no name of its own, and stays in its field while it is written
          key={index}
          index={index}
          scene={scene}
          isOpen={index + 1 === number}
          drag={dragAt(drag, index)}
          grip={gripOf(index)}
          onOpen={() => goToScene(kept.story, index + 1)}
          onMove={(by) => acting.move(index, index + by, 'open')}
          {...told}
        >
          <Unfollowed said={problemsOf(scene)} own={own} />
          <SceneFields id={kept.id} index={index} scene={scene} {...told} />
          {props.sources}
          <SceneActs
            index={index}
            count={scenes.length}
            isFull={isFull}
            act={acting.act}
            own={own}
          />
        </SceneItem>
      ))}
    </ol>
  );
}

function dragAt(drag: RowDrag | null, index: number) {
  if (!drag) return null;
  if (drag.from === index) return 'moving';
  if (drag.to !== index) return null;
  return drag.to < drag.from ? 'before' : 'behind';
}

interface UnfollowedProps {
  readonly said: readonly string[];
  readonly own: TalkMessages['own'];
}

function Unfollowed({ said, own }: UnfollowedProps) {
  if (said.length === 0) return null;
  return (
    <div className="own-notice">
      <p>{own.editor.unfollowed}</p>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
