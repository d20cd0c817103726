import { useId } from 'react';
import type { Story } from '../../domain/story.ts';
import { editStory, editText } from '../../domain/story-edits.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { edit } from '../../store/own-editing.ts';
import { GrowingText } from './GrowingText.tsx';

interface Props {
  readonly story: Story;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** What the story says of itself, to be written over in the page's language. */
export function StoryFields({ story, words, own }: Props) {
  const id = useId();
  const { editor } = own;
  const fieldOf = (part: 'title' | 'summary' | 'author') => ({
    value: story[part][words.language] ?? '',
    placeholder: words.text(story[part]),
    onChange: (value: string) =>
      edit(
        story.id,
        (before) => editStory(before, { [part]: editText(before[part], words.language, value) }),
        `${part} ${words.language}`,
      ),
  });
  const title = fieldOf('title');
  return (
    <>
      <p className="own-line">
        <label htmlFor={id} className="visually-hidden">
          {editor.title}
        </label>
        <input
          id={id}
          type="text"
          className="own-field own-title"
          autoComplete="off"
          placeholder={title.placeholder || own.untitled}
          value={title.value}
          onChange={({ target }) => title.onChange(target.value)}
        />
      </p>
      <details className="own-about">
        <summary>{editor.about}</summary>
        <GrowingText label={editor.summary} {...fieldOf('summary')} />
        <GrowingText label={editor.author} {...fieldOf('author')} />
      </details>
    </>
  );
}
