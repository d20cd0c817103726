import { useEffect, useState } from 'react';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import type { Words } from '../i18n/words.ts';
import { loadOwnStories, useOwnStories } from '../store/own-stories.ts';
import { ActTold } from '../views/own/ActTold.tsx';
import { OwnList } from '../views/own/OwnList.tsx';
import { TakeAwayButton } from '../views/stories/TakeAwayButton.tsx';
import { beginStory } from './own-acts.ts';
import { useImports } from './use-imports.ts';
import { useOwnActs } from './use-own-acts.ts';

interface Props {
  readonly words: Words;
  readonly talk: TalkMessages;
}

/** The stories of one's own, in the dialog of all stories. */
export function OwnStories({ words, talk }: Props) {
  const { own, present, slides } = talk;
  const stories = useOwnStories((state) => state.stories);
  const deleted = useOwnStories((state) => state.deleted);
  const problem = useOwnStories((state) => state.problem);
  const [beginProblem, setBeginProblem] = useState<string | null>(null);
  const { imported, takeFiles } = useImports(own);
  const { acts, told } = useOwnActs(words, own);
  useEffect(() => {
    loadOwnStories();
  }, []);
  return (
    <OwnList
      stories={stories}
      deleted={deleted}
      problem={problem ?? beginProblem}
      imported={imported}
      acts={acts}
      begin={() => {
        beginStory(words, own).catch((error: unknown) => setBeginProblem(String(error)));
      }}
      takeFiles={takeFiles}
      toldOf={(kept) =>
        told?.id === kept.id && (
          <ActTold outcome={told.outcome} onExport={() => acts.exportFile(kept)} own={own} />
        )
      }
      takeAwayOf={({ story }) => <TakeAwayButton story={story} words={words} slides={slides} />}
      words={words}
      present={present}
      own={own}
    />
  );
}
