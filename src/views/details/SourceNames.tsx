import { sourcesNamed } from '../../domain/indexed-background.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import type { Shown } from './shown.ts';

interface SourceNamesProps {
  readonly ids: readonly string[];
  readonly shown: Shown;
}

/** Where a fact was read, in short: publishers and dates as links. */
export function SourceNames({ ids, shown: { background, words } }: SourceNamesProps) {
  if (!background) return null;
  const sources = sourcesNamed(background, ids);
  const { claims, details } = words.messages;
  return (
    <ul className="details-source-names">
      {sources.map(({ id, url, publisher, date }) => (
        <li key={id}>
          <OutgoingLink url={url} hint={details.opensElsewhere}>
            {date === undefined ? publisher : claims.published(publisher, words.date(date))}
          </OutgoingLink>
        </li>
      ))}
    </ul>
  );
}
