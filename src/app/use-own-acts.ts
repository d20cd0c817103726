import { useState } from 'react';
import type { OwnStory } from '../domain/own-story.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { closeEditor, discardStory } from '../store/own-editing.ts';
import { copyStory, restoreDeleted } from '../store/own-stories.ts';
import { openDialog } from '../store/session-store.ts';
import { goToScene, startTalk } from '../store/talk-actions.ts';
import { enterFullScreen } from '../ui/full-screen.ts';
import { whyFailed } from '../ui/why-failed.ts';
import type { Outcome } from '../views/own/ActTold.tsx';
import type { OwnActs } from '../views/own/OwnItem.tsx';
import { titleOf } from '../views/own/title-of.ts';
import { copyLinkOf, editOwn } from './own-acts.ts';
import { exportStory } from './own-files.ts';

/** What can be done with the stories of the list, and what came of the last act. */
export function useOwnActs(words: Words, own: TalkMessages['own']) {
  const [told, setTold] = useState<{ readonly id: string; readonly outcome: Outcome } | null>(null);
  const tell = ({ id }: OwnStory, act: Promise<Outcome | null>) => {
    setTold(null);
    act.then(
      (outcome) => outcome && setTold({ id, outcome }),
      (error: unknown) => {
        const said = own.list.failed(whyFailed(error, own.list.notFetched));
        setTold({ id, outcome: { type: 'said', said } });
      },
    );
  };
  const acts: OwnActs = {
    read: ({ story }) => {
      openDialog(null);
      closeEditor();
      goToScene(story, 1);
    },
    present: ({ story }) => {
      openDialog(null);
      enterFullScreen();
      startTalk(story, 1);
    },
    edit: ({ id }) => editOwn(id),
    duplicate: (kept) => tell(kept, copyStory(kept.id).then(nothing)),
    remove: (kept) => tell(kept, discardStory(kept.id).then(nothing)),
    restore: (kept) => tell(kept, restoreDeleted(kept.id).then(nothing)),
    exportFile: (kept) => tell(kept, exported(kept, words, own)),
    copyLink: (kept) => tell(kept, copyLinkOf(kept.story, own)),
  };
  return { acts, told };
}

async function exported(
  { story }: OwnStory,
  words: Words,
  own: TalkMessages['own'],
): Promise<Outcome> {
  const name = await exportStory(story, titleOf(story, words, own));
  return { type: 'said', said: own.list.exported(name) };
}

/** What is seen in the list needs no words. */
const nothing = () => null;
