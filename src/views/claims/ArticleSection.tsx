import { useId } from 'react';
import type { Source } from '../../domain/background.ts';
import type { Verdict } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/words.ts';
import type { ArticleClaims } from '../../scene/claims-scene.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import type { Shown } from './shown.ts';

interface ArticleSectionProps {
  readonly article: ArticleClaims;
  readonly only: Verdict | null;
  readonly shown: Shown;
}

/** An article: who published it and when, and its claims by verdict. */
export function ArticleSection({ article, only, shown }: ArticleSectionProps) {
  const id = useId();
  const { words } = shown;
  const { verdicts } = words.messages;
  const groups = article.verdicts.filter(({ verdict }) => only === null || verdict === only);
  if (groups.length === 0) return null;
  return (
    <section className="claims-article" aria-labelledby={id}>
      <h2 id={id} className="claims-article-title">
        {article.article.label && words.text(article.article.label)}
      </h2>
      <Origin source={article.article} words={words} />
      {groups.map(({ verdict, claims }) => (
        <section key={verdict} className="claims-group">
          <h3 className="claims-verdict">
            <span className="verdict" data-verdict={verdict}>
              {verdicts[verdict]}
            </span>{' '}
            <span className="claims-count">{claims.length}</span>
          </h3>
          <ul className="claims-list">
            {claims.map((linked) => (
              <ClaimItem key={linked.claim.id} linked={linked} shown={shown} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Origin({ source, words }: { readonly source: Source; readonly words: Words }) {
  const { claims, details } = words.messages;
  return (
    <div className="claims-origin">
      <p>
        {source.title && (
          <span lang={source.language} className="claims-original">
            {source.title}
          </span>
        )}{' '}
        {source.date === undefined
          ? source.publisher
          : claims.published(source.publisher, words.date(source.date))}{' '}
        <OutgoingLink url={source.url} hint={details.opensElsewhere}>
          {claims.original}
        </OutgoingLink>
      </p>
      {source.note && <p>{words.text(source.note)}</p>}
    </div>
  );
}
