import type { TermsPatch } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { wordTerms } from './word-terms.ts';

interface TermListProps {
  readonly terms: TermsPatch;
  readonly words: Words;
}

/** Terms as a definition list; nothing where none is set. */
export function TermList({ terms, words }: TermListProps) {
  const worded = wordTerms(terms, words);
  if (worded.length === 0) return null;
  return (
    <dl className="details-terms">
      {worded.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
