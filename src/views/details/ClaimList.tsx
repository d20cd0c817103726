import type { Claim } from '../../domain/background.ts';
import { Section } from './Section.tsx';
import { SourceNames } from './SourceNames.tsx';
import type { Shown } from './shown.ts';

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly shown: Shown;
}

/** What the examined articles say about the thing, each with its verdict and what the record says. */
export function ClaimList({ claims, shown }: ClaimListProps) {
  if (claims.length === 0) return null;
  const { words } = shown;
  return (
    <Section title={words.messages.claims.about}>
      <ul className="details-claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} shown={shown} />
        ))}
      </ul>
    </Section>
  );
}

function ClaimItem({ claim, shown }: { readonly claim: Claim; readonly shown: Shown }) {
  const { words, background } = shown;
  const { claims, verdicts } = words.messages;
  const article = background?.source.get(claim.article);
  return (
    <li data-verdict={claim.verdict}>
      <p className="details-meta">
        <span className="verdict" data-verdict={claim.verdict}>
          {verdicts[claim.verdict]}
        </span>{' '}
        {article?.label ? words.text(article.label) : article?.publisher}
      </p>
      <p>
        <span className="lead-in">{claims.says}</span>
        {words.text(claim.says)}
      </p>
      <p>
        <span className="lead-in">{claims.record}</span>
        {words.text(claim.record)}
      </p>
      <SourceNames ids={claim.sources} shown={shown} />
    </li>
  );
}
