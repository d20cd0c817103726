import type { ComponentProps } from 'react';
import type { Words } from '../i18n/words.ts';
import { openDialog, useSession } from '../store/session-store.ts';
import { Arriving } from './Arriving.tsx';
import { Sharing } from './lazy-views.ts';

/** What can be done with what is on screen, while it is asked for. */
export function ShareGate(props: ComponentProps<typeof Sharing>) {
  const isOpen = useSession((session) => session.dialog === 'share');
  if (!isOpen) return null;
  return (
    <Arriving words={props.words}>
      <Sharing {...props} />
    </Arriving>
  );
}

/** The door to it. */
export function ShareButton({ words }: { readonly words: Words }) {
  return (
    <button
      type="button"
      className="chip masthead-search"
      aria-label={words.messages.share}
      aria-haspopup="dialog"
      onClick={() => openDialog('share')}
    >
      <svg viewBox="0 0 16 16" className="masthead-theme" aria-hidden="true">
        <path d="M12.5 3.5L3.5 8L12.5 12.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M1 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M10 12.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0" />
      </svg>
      <span className="masthead-search-word" aria-hidden="true">
        {words.messages.share}
      </span>
    </button>
  );
}
