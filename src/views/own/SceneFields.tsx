import { type ChangeEvent, useId, useState } from 'react';
import type { StoryScene } from '../../domain/story.ts';
import { editScene, editText } from '../../domain/story-edits.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { secondsOf } from '../../scene/scene-seconds.ts';
import { edit } from '../../store/own-editing.ts';
import { GrowingText } from './GrowingText.tsx';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly scene: StoryScene;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** What a scene says, to be written over. Only the page's language is written; what there is in another stands in an empty field as long as nothing is written. */
export function SceneFields({ id, index, scene, words, own }: Props) {
  const { editor } = own;
  const fieldOf = (part: 'heading' | 'caption' | 'notes') => ({
    value: scene[part][words.language] ?? '',
    placeholder: words.text(scene[part]),
    onChange: (value: string) =>
      edit(
        id,
        (story) => {
          const text = story.scenes[index]?.[part] ?? {};
          return editScene(story, index, { [part]: editText(text, words.language, value) });
        },
        `${part} ${index} ${words.language}`,
      ),
  });
  return (
    <>
      <Heading label={editor.heading} {...fieldOf('heading')} />
      <GrowingText label={editor.caption} {...fieldOf('caption')} />
      <GrowingText label={editor.notes} {...fieldOf('notes')} />
      <Seconds id={id} index={index} scene={scene} words={words} own={own} />
    </>
  );
}

interface HeadingProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

function Heading({ label, onChange, ...shown }: HeadingProps) {
  const id = useId();
  return (
    <p className="own-line">
      <label htmlFor={id}>{label}</label>
      <input
        {...shown}
        id={id}
        type="text"
        data-part="heading"
        className="own-field"
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </p>
  );
}

/** How long the scene stands; what is no time from 1 to 600 is not taken and goes when the field is left. */
function Seconds({ id, index, scene, words, own }: Props) {
  const field = useId();
  const [written, setWritten] = useState<string | null>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setWritten(target.value);
    const seconds = target.value === '' ? null : Number(target.value);
    if (!target.validity.valid) return;
    edit(id, (story) => editScene(story, index, { seconds }), `seconds ${index}`);
  };
  return (
    <p className="own-line own-seconds">
      <label htmlFor={field}>{own.editor.seconds}</label>
      <input
        id={field}
        type="number"
        className="own-field"
        min={1}
        max={600}
        step={1}
        placeholder={String(secondsOf({ ...scene, seconds: null }, words.language))}
        value={written ?? scene.seconds ?? ''}
        onChange={onChange}
        onBlur={() => setWritten(null)}
      />
    </p>
  );
}
