import { lazy, Suspense, useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import { isOwnId } from '../domain/own-story.ts';
import type { Story } from '../domain/story.ts';
import type { DeckGround } from '../export/slides/make-deck.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import type { TalkMessages } from '../i18n/messages/en-talk.ts';
import { fetchShareWords } from '../i18n/share-words.ts';
import type { Words } from '../i18n/words.ts';
import { useSession } from '../store/session-store.ts';
import { useStoryTaken } from '../store/take-away.ts';
import { pageAddress } from '../ui/page-address.ts';
import { useFetched } from '../ui/use-fetched.ts';
import { Handout } from '../views/stories/Handout.tsx';
import { StoryFiles } from '../views/stories/StoryFiles.tsx';
import { addressOf } from '../viewstate/permalink/address.ts';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { useStories } from './use-stories.ts';
import { useTalkWords } from './use-talk-words.ts';

const StoryVideo = lazy(async () => ({
  default: (await import('../views/video/StoryVideo.tsx')).StoryVideo,
}));

interface Props {
  readonly recorded: Dataset;
  readonly background: IndexedBackground | null;
  /** Null unless the background could not be fetched. */
  readonly retry: (() => void) | null;
  readonly theme: Theme;
  readonly words: Words;
}

/** A story on its way out of the page: what it can be taken as, or its handout. */
export function TakeAway(props: Props) {
  const { language } = props.words;
  const taken = useStoryTaken();
  const talk = useTalkWords(language);
  const fetchWords = useMemo(() => () => fetchShareWords(language), [language]);
  const share = useFetched(true, fetchWords);
  if (!taken || !talk || !share) return null;
  return <OfStory {...props} taken={taken} talk={talk} share={share} />;
}

interface OfStoryProps extends Props {
  readonly taken: Story;
  readonly talk: TalkMessages;
  readonly share: ShareMessages;
}

function OfStory({ recorded, background, retry, theme, words, ...given }: OfStoryProps) {
  const { taken, talk, share } = given;
  const isHandout = useSession(({ dialog }) => dialog === 'handout');
  const { stories } = useStories(words.language);
  const published = stories?.find(({ id }) => id === taken.id);
  const isPublished = published !== undefined && !isOwnId(taken.id);
  const ground = useMemo((): DeckGround | null => {
    const linkOf = linksOf(recorded.version, isPublished);
    return background && { recorded, background, words, share, talk, theme, linkOf };
  }, [recorded, background, words, share, talk, theme, isPublished]);
  // the one published is in the language of the page, even where that has changed since; one's own is as it was last written
  const shown = { story: published ?? taken, ground, retry, words, slides: talk.slides };
  if (isHandout) return <Handout {...shown} />;
  return (
    <StoryFiles {...shown}>
      <Suspense>
        <StoryVideo story={shown.story} ground={ground} video={talk.video} />
      </Suspense>
    </StoryFiles>
  );
}

/** Links that others can follow: a reader's own story is known nowhere else, so that its links open the picture alone. */
function linksOf(version: string, isPublished: boolean): (view: ViewState) => string {
  const place = isPublished ? {} : { story: null, scene: null };
  const data = { version, isFrozen: false };
  return (view) => addressOf({ ...view, ...place, data }, pageAddress());
}
