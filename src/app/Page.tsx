import { useEffect, useMemo } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import { ledgerOn } from '../domain/basis.ts';
import type { Words } from '../i18n/words.ts';
import { useView } from '../store/view-store.ts';
import { LinkNotice } from '../views/notice/LinkNotice.tsx';
import type { Theme } from '../viewstate/view-state.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import { Desk } from './Desk.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PrintedLink } from './PrintedLink.tsx';
import { Search } from './Search.tsx';
import { useBackground } from './use-background.ts';
import { useKeyMap } from './use-key-map.ts';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly theme: Theme;
}

/** The page around a loaded ledger. */
export function Page({ dataset, words, theme }: Props) {
  const view = useView((state) => state);
  const background = useBackground(words.language, dataset.version);
  const { basis } = view;
  const based = useMemo(
    () => ({ ...dataset, ledger: ledgerOn(dataset.ledger, basis) }),
    [dataset, basis],
  );
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
      <LinkNotice words={words} />
      <KeyDialog words={words} />
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
