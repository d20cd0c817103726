import { useEffect } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { Words } from '../i18n/words.ts';
import { useView } from '../store/view-store.ts';
import { LinkNotice } from '../views/notice/LinkNotice.tsx';
import type { Theme } from '../viewstate/view-state.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import { Desk } from './Desk.tsx';
import { EditionGate } from './EditionGate.tsx';
import { EmbedGate } from './EmbedGate.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { OwnGate } from './OwnGate.tsx';
import { PageHeader } from './PageHeader.tsx';
import { areNotes, PresenterGate } from './PresenterGate.tsx';
import { PrintedLink } from './PrintedLink.tsx';
import { Search } from './Search.tsx';
import { ShareGate } from './ShareGate.tsx';
import { TakeAwayGate } from './TakeAwayGate.tsx';
import { StoriesGate, StoryGate, TalkGate } from './TalkGate.tsx';
import { TourGate } from './TourGate.tsx';
import { Updates } from './Updates.tsx';
import { useBackground } from './use-background.ts';
import { useDated } from './use-dated.ts';
import { useKeyMap } from './use-key-map.ts';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly theme: Theme;
}

/** The page around a loaded ledger: the whole of it, what of it stands in a frame of another page, or what an audience sees of a talk, or its presenter. */
export function Page(props: Props) {
  const isFramed = useView((view) => view.embed);
  const isTalk = useView((view) => view.present && view.story !== null);
  if (areNotes()) return <PresenterGate {...props} />;
  if (isFramed) return <EmbedGate {...props} />;
  return isTalk ? <TalkGate {...props} /> : <WholePage {...props} />;
}

function WholePage({ dataset, words, theme }: Props) {
  const view = useView((state) => state);
  const background = useBackground(words.language, dataset.version);
  const based = useDated(dataset, view.basis);
  useKeyMap(dataset.ledger);
  const { messages } = words;
  const isClaims = view.view === 'claims';
  const title = messages.documentTitle(isClaims ? messages.claims.title : words.day(view.at));
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page">
      <a className="skip" href="#stage">
        {messages.skipToPicture}
      </a>
      <PageHeader words={words} theme={theme} />
      <PrintedLink view={view} words={words} />
      <div className="page-notices">
        <LinkNotice words={words} />
        <EditionGate view={view} words={words} />
        <Updates words={words} />
        {isClaims && (
          <StoryGate
            ledger={based.ledger}
            background={background.background}
            view={view}
            words={words}
            isLine={true}
          />
        )}
      </div>
      <KeyDialog words={words} />
      <StoriesGate words={words} />
      <OwnGate ledger={based.ledger} view={view} words={words} />
      <TourGate words={words} />
      <TakeAwayGate recorded={dataset} {...background} theme={theme} words={words} />
      <ShareGate
        recorded={dataset}
        ledger={based.ledger}
        background={background.background}
        isAwaiting={!background.background && !background.retry}
        view={view}
        theme={theme}
        words={words}
      />
      <Search ledger={based.ledger} background={background.background} view={view} words={words} />
      {isClaims ? (
        <ClaimsPage ledger={dataset.ledger} {...background} view={view} words={words} />
      ) : (
        <Desk
          dataset={based}
          recorded={dataset.ledger}
          {...background}
          view={view}
          words={words}
          theme={theme}
        />
      )}
    </div>
  );
}
