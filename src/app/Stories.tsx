import { lazy, Suspense } from 'react';
import { isOwnId } from '../domain/own-story.ts';
import type { Words } from '../i18n/words.ts';
import { StoryList } from '../views/stories/StoryList.tsx';
import { TakeAwayButton } from '../views/stories/TakeAwayButton.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useStories } from './use-stories.ts';
import { useTalkWords } from './use-talk-words.ts';

const load = () => import('./Own.tsx');
const OwnStories = lazy(async () => ({ default: (await load()).OwnStories }));
const CopyButton = lazy(async () => ({ default: (await load()).CopyButton }));

/** The list of stories, one's own before those that come with the page, once its wording is there. */
export function Stories({ words }: { readonly words: Words }) {
  const { stories, retry } = useStories(words.language);
  const messages = useTalkWords(words.language);
  if (!messages) return null;
  const { present, slides } = messages;
  const bundled = stories?.filter(({ id }) => !isOwnId(id)) ?? null;
  return (
    <StoryList
      stories={bundled}
      retry={retry}
      words={words}
      present={present}
      first={
        <>
          <ErrorBoundary words={words}>
            <Suspense>
              <OwnStories words={words} talk={messages} />
            </Suspense>
          </ErrorBoundary>
          <h3 className="story-list-part">{messages.own.list.bundled}</h3>
        </>
      }
      more={(story) => (
        <>
          <TakeAwayButton story={story} words={words} slides={slides} />
          <Suspense>
            <CopyButton story={story} words={words} talk={messages} />
          </Suspense>
        </>
      )}
    />
  );
}
