import { useState } from 'react';
import type { Story } from '../domain/story.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { whyFailed } from '../ui/why-failed.ts';
import { copyToEdit } from './own-acts.ts';

interface Props {
  readonly story: Story;
  readonly words: Words;
  readonly talk: TalkMessages;
}

/** Makes a story that comes with the page one's own, and edits the copy. */
export function CopyButton({ story, words, talk }: Props) {
  const { list } = talk.own;
  const [problem, setProblem] = useState('');
  const copy = () => {
    copyToEdit(story).catch((error: unknown) =>
      setProblem(list.failed(whyFailed(error, list.notFetched))),
    );
  };
  return (
    <>
      <button
        type="button"
        className="chip"
        aria-label={list.copyNamed(words.text(story.title))}
        onClick={copy}
      >
        {list.copy}
      </button>
      {problem !== '' && <span role="alert">{problem}</span>}
    </>
  );
}
