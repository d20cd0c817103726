import type { Source } from '../../domain/background.ts';
import type { Words } from '../../i18n/words.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import { languageName } from './display-names.ts';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** Sources in full: title, publisher, date, language and type. */
export function SourceList({ sources, words }: SourceListProps) {
  return (
    <ul className="details-sources">
      {sources.map((source) => (
        <li key={source.id}>
          <OutgoingLink
            url={source.url}
            hint={words.messages.details.opensElsewhere}
            {...(source.title !== undefined && { language: source.language })}
          >
            {source.title ?? source.publisher}
          </OutgoingLink>
          <p className="details-meta">{wordOrigin(source, words)}</p>
        </li>
      ))}
    </ul>
  );
}

function wordOrigin({ title, publisher, date, language, type }: Source, words: Words): string {
  const parts = [
    title !== undefined && publisher,
    date !== undefined && words.date(date),
    languageName(language, words.language),
    words.messages.sourceTypes[type],
  ];
  return parts.filter(Boolean).join(' · ');
}
