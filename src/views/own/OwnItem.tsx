import { type ReactNode, useId, useState } from 'react';
import type { OwnStory } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { SavedSign } from './SavedSign.tsx';
import { titleOf } from './title-of.ts';

/** What can be done with a story of one's own. */
export interface OwnActs {
  readonly read: (kept: OwnStory) => void;
  readonly present: (kept: OwnStory) => void;
  readonly edit: (kept: OwnStory) => void;
  readonly duplicate: (kept: OwnStory) => void;
  readonly remove: (kept: OwnStory) => void;
  readonly restore: (kept: OwnStory) => void;
  readonly exportFile: (kept: OwnStory) => void;
  readonly copyLink: (kept: OwnStory) => void;
}

interface Props {
  readonly kept: OwnStory;
  readonly acts: OwnActs;
  /** What came of the last act, if it was with this story. */
  readonly told: ReactNode;
  readonly words: Words;
  readonly present: TalkMessages['present'];
  readonly own: TalkMessages['own'];
  /** Further ways to take it away. */
  readonly children: ReactNode;
}

/** A story of one's own in the list: what is done often in sight, the rest behind one press. */
export function OwnItem({ kept, acts, told, words, present, own, children }: Props) {
  const { list } = own;
  const { scenes } = kept.story;
  const title = titleOf(kept.story, words, own);
  const [isOpen, setOpen] = useState(false);
  const more = useId();
  const isEmpty = scenes.length === 0;
  return (
    <li className="story-item" data-own={kept.id}>
      <h4 className="story-item-title">{title}</h4>
      <p className="own-item-saved">
        {present.scenes(scenes.length)} ·{' '}
        <SavedSign kept={kept} onExport={() => acts.exportFile(kept)} words={words} own={own} />
      </p>
      <p className="story-item-acts own-item-acts">
        <Act label={list.edit} name={list.editNamed(title)} onClick={() => acts.edit(kept)} />
        <Act
          label={present.start}
          name={present.startNamed(title)}
          isOff={isEmpty}
          onClick={() => acts.read(kept)}
        />
        <Act
          label={present.present}
          name={present.presentNamed(title)}
          isOff={isEmpty}
          onClick={() => acts.present(kept)}
        />
        <button
          type="button"
          className="chip"
          aria-expanded={isOpen}
          aria-controls={more}
          aria-label={list.moreNamed(title)}
          onClick={() => setOpen(!isOpen)}
        >
          {list.more} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
      </p>
      <p id={more} className="story-item-acts own-item-acts" hidden={!isOpen}>
        <Act label={list.duplicate} onClick={() => acts.duplicate(kept)} />
        <Act label={list.export} onClick={() => acts.exportFile(kept)} />
        <Act label={list.link} isOff={isEmpty} onClick={() => acts.copyLink(kept)} />
        {!isEmpty && children}
        <Act label={list.delete} onClick={() => acts.remove(kept)} />
      </p>
      <div role="status" className="own-item-told">
        {told}
      </div>
    </li>
  );
}

interface ActProps {
  readonly label: string;
  /** What it is called where the label alone does not say of which story. */
  readonly name?: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Act({ label, name, isOff = false, onClick }: ActProps) {
  return (
    <button type="button" className="chip" aria-label={name} disabled={isOff} onClick={onClick}>
      {label}
    </button>
  );
}
