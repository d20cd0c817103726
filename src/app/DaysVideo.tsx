import { useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { DeckGround } from '../export/slides/make-deck.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import type { Words } from '../i18n/words.ts';
import { RangeVideo } from '../views/video/RangeVideo.tsx';
import type { Theme, ViewState } from '../viewstate/view-state.ts';
import { useTalkWords } from './use-talk-words.ts';

interface Props {
  readonly recorded: Dataset;
  /** Null where it could not be had: there is no video without sources. */
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly theme: Theme;
  readonly words: Words;
  readonly share: ShareMessages;
  /** The absolute permalink of a view, as it is shared. */
  readonly linkOf: (view: ViewState) => string;
}

/** What is on screen as a video through days, once its wording is there. */
export function DaysVideo(props: Props) {
  const { recorded, background, view, theme, words, share, linkOf } = props;
  const talk = useTalkWords(words.language);
  const ground = useMemo(
    (): DeckGround | null =>
      talk && background && { recorded, background, words, share, talk, theme, linkOf },
    [recorded, background, words, share, talk, theme, linkOf],
  );
  if (!talk || !ground) return null;
  return <RangeVideo view={view} ground={ground} video={talk.video} />;
}
