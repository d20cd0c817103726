import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { hasRoom, OWN_STORY_LIMITS, type OwnStory } from '../../domain/own-story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { Modal } from '../../ui/Modal.tsx';
import { GrowingText } from './GrowingText.tsx';
import { titleOf } from './title-of.ts';
import './own-form.css';

/** What the reader asks to be added, and to which story; to a new one of that name where `story` is null. */
export interface Addition {
  readonly story: string | null;
  readonly name: string;
  readonly heading: string;
  readonly caption: string;
}

interface Props {
  /** The ones used last first. */
  readonly stories: readonly OwnStory[];
  /** The story that is on screen, if it is one of them. */
  readonly current: string | null;
  readonly heading: string;
  /** Whether the view is one that no scene can show. */
  readonly isClaims: boolean;
  /** Why the last attempt did not succeed. */
  readonly problem: string | null;
  readonly onAdd: (addition: Addition) => void;
  readonly onClose: () => void;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** Asks to which story a view is added and what is said of it; Enter is enough. */
export function AddView(props: Props) {
  const { stories, current, isClaims, problem, onAdd, onClose, words, own } = props;
  const { adding } = own;
  const first = stories.find(({ id }) => id === current) ?? stories[0];
  const [story, setStory] = useState(first?.id ?? '');
  const [name, setName] = useState(adding.first);
  const [heading, setHeading] = useState(props.heading);
  const [caption, setCaption] = useState('');
  const chosen = stories.find(({ id }) => id === story);
  const isFull = chosen !== undefined && !hasRoom(chosen.story);
  const submit = (submission: FormEvent) => {
    submission.preventDefault();
    if (!isFull) onAdd({ story: chosen?.id ?? null, name, heading, caption });
  };
  return (
    <Modal title={adding.title} closeLabel={own.close} onClose={onClose}>
      <form className="own-form" onSubmit={submit}>
        {stories.length > 0 && (
          <StoryChoice {...{ stories, story, words, own }} onChoose={setStory} />
        )}
        {!chosen && <Line label={adding.name} value={name} onChange={setName} />}
        <Line label={adding.heading} value={heading} onChange={setHeading} isFirst={true} />
        <GrowingText
          label={adding.caption}
          hint={adding.captionHint}
          value={caption}
          onChange={setCaption}
        />
        {isClaims && <p className="own-hint">{adding.claims}</p>}
        <p className="own-form-acts">
          <button type="submit" className="chip own-main" disabled={isFull}>
            {adding.add}
          </button>
          <span role="alert">
            {isFull ? adding.full(String(OWN_STORY_LIMITS.scenes)) : (problem ?? '')}
          </span>
        </p>
      </form>
    </Modal>
  );
}

interface ChoiceProps extends Pick<Props, 'stories' | 'words' | 'own'> {
  readonly story: string;
  readonly onChoose: (story: string) => void;
}

function StoryChoice({ stories, story, onChoose, words, own }: ChoiceProps) {
  return (
    <label className="own-line">
      {own.adding.story}
      <select className="own-field" value={story} onChange={({ target }) => onChoose(target.value)}>
        {stories.map((one) => (
          <option key={one.id} value={one.id}>
            {titleOf(one.story, words, own)}
          </option>
        ))}
        <option value="">{own.adding.another}</option>
      </select>
    </label>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether writing begins here. */
  readonly isFirst?: boolean;
}

/** One line of text; the one where writing begins has the focus, so that typing replaces what is there. */
function Line({ label, value, onChange, isFirst = false }: LineProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  return (
    <p className="own-line">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        className="own-field"
        autoComplete="off"
        maxLength={300}
        value={value}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => onChange(target.value)}
      />
    </p>
  );
}
