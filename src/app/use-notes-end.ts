import { useEffect, useMemo, useRef } from 'react';
import { newName, readKept } from '../store/kept-talk.ts';
import { openDialog } from '../store/session-store.ts';
import { followTalk, type NotesEnd, notesStore } from '../store/talk-notes.ts';
import type { TalkHands } from '../store/talk-screen.ts';
import { viewStore } from '../store/view-store.ts';
import { encodePermalink } from '../viewstate/permalink/permalink.ts';
import type { TalkAct } from '../viewstate/talk-keys.ts';
import { type ClockOrder, isName } from '../viewstate/talk-messages.ts';
import { raiseScreen, reopenScreen, screenWindow } from './talk-windows.ts';

/** What the presenter's window does to the talk. */
export interface NotesHands extends TalkHands {
  readonly order: (order: ClockOrder) => void;
  /** Has the talk at this place again, in its window or in a new one. */
  readonly reopen: () => void;
}

/** Follows the talk that the address names while it is mounted, and acts on it; the same object all along. */
export function useNotesEnd(): NotesHands {
  const end = useRef<NotesEnd | null>(null);
  useEffect(() => {
    const followed = followTalk(talkNamed(window.location.hash));
    end.current = followed;
    return followed.close;
  }, []);
  return useMemo(() => {
    const here = HERE(reopen);
    function reopen() {
      const { view } = viewStore.getState();
      if (notesStore.getState().stage === 'gone') reopenScreen();
      else end.current?.say({ type: 'show', query: encodePermalink({ ...view, present: true }) });
    }
    return {
      act: (act) => {
        const window = act === 'fullScreen' ? screenWindow() : null;
        if (here[act]) here[act]();
        else if (window) end.current?.sayWithScreen({ type: 'act', act }, window);
        else end.current?.say({ type: 'act', act });
      },
      go: (scene) => end.current?.say({ type: 'go', scene }),
      order: (order) => end.current?.say({ type: 'clock', order }),
      reopen,
    };
  }, []);
}

/** What is done in the presenter's window itself: the audience is to see neither a search nor a help. */
const HERE = (reopen: () => void): Partial<Readonly<Record<TalkAct, () => void>>> => ({
  search: () => openDialog('search'),
  help: () => openDialog('keys'),
  notes: () => (notesStore.getState().stage === 'gone' ? reopen() : raiseScreen()),
});

/** The talk of an address such as `#notes=…`; without a name, the one that this tab was opened from. */
function talkNamed(hash: string): string {
  const name = hash.replace(/^#notes=?/, '');
  return isName(name) ? name : (readKept()?.id ?? newName());
}
