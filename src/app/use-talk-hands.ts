import { useEffect, useMemo, useRef } from 'react';
import type { Story } from '../domain/story.ts';
import { openDialog } from '../store/session-store.ts';
import { goToScene, startTalk } from '../store/talk-actions.ts';
import type { TalkHands } from '../store/talk-screen.ts';
import { talkStore, toggleBlack } from '../store/talk-store.ts';
import { viewStore } from '../store/view-store.ts';
import type { TalkAct } from '../viewstate/talk-keys.ts';
import { TALK_ACTS, type TalkSetting } from './talk-acts.ts';

/** What acts on a talk, whatever it stands at by then; the same object all along. */
export function useTalkHands(setting: TalkSetting): TalkHands {
  const latest = useLatest(setting);
  return useMemo(
    () => ({
      act: (act) => {
        if (!showAgain(act)) TALK_ACTS[act](latest.current);
      },
      go: (number) => {
        const { story } = latest.current;
        if (story) goToScene(story, number);
      },
    }),
    [latest],
  );
}

/** What the notes act with: a dialog that was open over the talk is in nobody's way. */
export function useRemoteHands(hands: TalkHands): TalkHands {
  return useMemo(
    () => ({
      act: (act) => {
        openDialog(null);
        hands.act(act);
      },
      go: (number) => {
        openDialog(null);
        hands.go(number);
      },
    }),
    [hands],
  );
}

/** The acts that bring a talk back which was left; the others have nothing to act on. */
const RETURNING: readonly TalkAct[] = ['next', 'resume', 'back', 'first', 'last'];

/** What the notes act with while the page shows the desk. */
export function useDeskHands(story: Story | null): TalkHands {
  const latest = useLatest(story);
  return useMemo(() => {
    const start = (number: number) => {
      openDialog(null);
      if (latest.current) startTalk(latest.current, number);
    };
    return {
      act: (act) => {
        if (RETURNING.includes(act)) start(viewStore.getState().view.scene ?? 1);
      },
      go: start,
    };
  }, [latest]);
}

function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** What any key that goes through the talk does to a black screen: it shows the picture again, and nothing else. */
function showAgain(act: TalkAct): boolean {
  const isBlack = talkStore.getState().isBlack;
  if (!isBlack || UNSEEN.includes(act)) return false;
  toggleBlack();
  return true;
}

/** What a black screen stays black under. */
const UNSEEN: readonly TalkAct[] = ['black', 'end', 'fullScreen', 'notes'];
