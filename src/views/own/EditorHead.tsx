import type { ReactNode } from 'react';
import type { OwnStory } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { closeEditor, redoEdit, undoEdit } from '../../store/own-editing.ts';
import { useOwnStories } from '../../store/own-stories.ts';
import { SavedSign } from './SavedSign.tsx';

interface Props {
  readonly kept: OwnStory;
  readonly onPresent: () => void;
  readonly onExport: () => void;
  readonly words: Words;
  readonly own: TalkMessages['own'];
  /** Whether the picture is still that of the scene, and what can be done if not. */
  readonly children: ReactNode;
}

/** What is saved, the ways back and on, and the way out of the editor. */
export function EditorHead({ kept, onPresent, onExport, words, own, children }: Props) {
  const { id, story } = kept;
  const canUndo = useOwnStories((state) => state.canUndo[id] ?? false);
  const canRedo = useOwnStories((state) => state.canRedo[id] ?? false);
  return (
    <div className="own-editor-head">
      <p className="own-editor-acts">
        <Turn sign="↶" label={own.undo} isOff={!canUndo} onClick={() => undoEdit(id)} />
        <Turn sign="↷" label={own.redo} isOff={!canRedo} onClick={() => redoEdit(id)} />
        <button
          type="button"
          className="chip own-editor-present"
          disabled={story.scenes.length === 0}
          onClick={onPresent}
        >
          {own.editor.present}
        </button>
        <button type="button" className="chip" onClick={closeEditor}>
          {own.editor.done}
        </button>
      </p>
      <p className="own-editor-saved">
        <SavedSign kept={kept} onExport={onExport} words={words} own={own} />
      </p>
      {children}
    </div>
  );
}

interface TurnProps {
  readonly sign: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

/** Stays focusable where there is nothing to do, so that whoever undoes all by keyboard stays where they are. */
function Turn({ sign, label, isOff, onClick }: TurnProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => isOff || onClick()}
    >
      {sign}
    </button>
  );
}
