import { type ComponentProps, lazy } from 'react';
import type { Words } from '../i18n/words.ts';
import { useOwnDesk } from '../store/own-desk.ts';
import { openDialog, useSession } from '../store/session-store.ts';
import { Arriving } from './Arriving.tsx';
import type { OwnAdding } from './OwnAdding.tsx';

const Loaded = lazy(async () => ({ default: (await import('./Own.tsx')).OwnAdding }));

/** What adds a view to a story, while it is asked for and while it says that it has. */
export function OwnGate(props: ComponentProps<typeof OwnAdding>) {
  const isOpen = useSession(({ dialog }) => dialog === 'add-view');
  const hasAdded = useOwnDesk(({ added }) => added !== null);
  if (!isOpen && !hasAdded) return null;
  return (
    <Arriving words={props.words}>
      <Loaded {...props} />
    </Arriving>
  );
}

/** The door to it. */
export function AddViewButton({ words }: { readonly words: Words }) {
  const { add } = words.messages.stories;
  return (
    <button
      type="button"
      className="chip masthead-search"
      aria-label={add}
      title={add}
      aria-haspopup="dialog"
      onClick={() => openDialog('add-view')}
    >
      <svg viewBox="0 0 16 16" className="masthead-theme" aria-hidden="true">
        <path d="M1 2H15V8.5H13.4V3.6H2.6V12.4H8V14H1ZM11 9.5H12.6V11.9H15V13.5H12.6V16H11V13.5H8.6V11.9H11Z" />
      </svg>
      <span className="masthead-add-word" aria-hidden="true">
        {add}
      </span>
    </button>
  );
}
