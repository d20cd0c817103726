import { type ComponentProps, lazy } from 'react';
import type { Words } from '../i18n/words.ts';
import { openDialog, useSession } from '../store/session-store.ts';
import { Arriving } from './Arriving.tsx';
import type { Stories, StoryAside, TalkPage } from './Talk.tsx';

const load = () => import('./Talk.tsx');
const LazyPage = lazy(async () => ({ default: (await load()).TalkPage }));
const LazyAside = lazy(async () => ({ default: (await load()).StoryAside }));
const LazyList = lazy(async () => ({ default: (await load()).Stories }));

/** The talk's screen, once it is there. */
export function TalkGate(props: ComponentProps<typeof TalkPage>) {
  return (
    <Arriving words={props.words}>
      <LazyPage {...props} />
    </Arriving>
  );
}

/** The story that the link names, beside what is seen; nothing where it names none. */
export function StoryGate(props: ComponentProps<typeof StoryAside>) {
  if (props.view.story === null) return null;
  return (
    <Arriving words={props.words}>
      <LazyAside {...props} />
    </Arriving>
  );
}

/** The list of stories, while it is asked for. */
export function StoriesGate(props: ComponentProps<typeof Stories>) {
  const isOpen = useSession((session) => session.dialog === 'stories');
  if (!isOpen) return null;
  return (
    <Arriving words={props.words}>
      <LazyList {...props} />
    </Arriving>
  );
}

/** The door to the stories. */
export function StoriesButton({ words }: { readonly words: Words }) {
  const { title } = words.messages.stories;
  return (
    <button
      type="button"
      className="chip masthead-search"
      aria-label={title}
      title={title}
      aria-haspopup="dialog"
      onClick={() => openDialog('stories')}
    >
      <svg viewBox="0 0 16 16" className="masthead-theme" aria-hidden="true">
        <path
          d="M1 2H15V11H9L11.5 15H9.7L8 12.2L6.3 15H4.5L7 11H1ZM2.6 3.6V9.4H13.4V3.6Z"
          fillRule="evenodd"
        />
      </svg>
      <span className="masthead-search-word" aria-hidden="true">
        {title}
      </span>
    </button>
  );
}
