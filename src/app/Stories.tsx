import type { Words } from '../i18n/words.ts';
import { StoryList } from '../views/stories/StoryList.tsx';
import { TakeAwayButton } from '../views/stories/TakeAwayButton.tsx';
import { useStories } from './use-stories.ts';
import { useTalkWords } from './use-talk-words.ts';

/** The list of stories, once its wording is there. */
export function Stories({ words }: { readonly words: Words }) {
  const { stories, retry } = useStories(words.language);
  const messages = useTalkWords(words.language);
  if (!messages) return null;
  const { present, slides } = messages;
  return (
    <StoryList
      stories={stories}
      retry={retry}
      words={words}
      present={present}
      more={(story) => <TakeAwayButton story={story} words={words} slides={slides} />}
    />
  );
}
