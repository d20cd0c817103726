import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { writtenLanguages } from './written-languages.ts';

interface Props {
  readonly story: Story;
  readonly words: Words;
  readonly own: TalkMessages['own'];
}

/** Says which other languages a story is written in, since only the page's is edited; nothing where there is no other. */
export function LanguageNote({ story, words, own }: Props) {
  const { editor } = own;
  const written = writtenLanguages(story);
  const others = written.filter((language) => language !== words.language);
  if (others.length === 0) return null;
  const named = others.map((language) => editor.languages[language]).join(editor.and);
  const isHere = written.includes(words.language);
  return <p className="own-hint">{isHere ? editor.others(named) : editor.elsewhere(named)}</p>;
}
