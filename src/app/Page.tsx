import { useEffect } from 'react';
import type { Dataset } from '../dataset/parse-dataset.ts';
import type { Words } from '../i18n/words.ts';
import { useView } from '../store/view-store.ts';
import { LinkNotice } from '../views/notice/LinkNotice.tsx';
import type { Theme } from '../viewstate/view-state.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import { Desk } from './Desk.tsx';
import { PageHeader } from './PageHeader.tsx';
import { useBackground } from './use-background.ts';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly theme: Theme;
}

/** The page around a loaded ledger. */
export function Page({ dataset, words, theme }: Props) {
  const view = useView((state) => state);
  const background = useBackground(words.language, dataset.version);
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
      <LinkNotice words={words} />
      {isClaims ? (
        <ClaimsPage ledger={dataset.ledger} {...background} view={view} words={words} />
      ) : (
        <Desk dataset={dataset} {...background} view={view} words={words} theme={theme} />
      )}
    </div>
  );
}
