import { Marked } from './Marked.tsx';
import { RowSign } from './RowSign.tsx';
import type { Hit } from './search-index.ts';
import type { Shown } from './shown.ts';
import { wordRow } from './word-row.ts';

/** What is inside a row: sign, name with the match marked, and a line on what it is and where it leads. */
export function ResultRow({ hit, shown }: { readonly hit: Hit; readonly shown: Shown }) {
  const { name, verdict, details } = wordRow(hit, shown);
  return (
    <>
      <RowSign entry={hit.entry} ledger={shown.ledger} />
      <span className="search-name">
        <Marked text={name} hit={hit} />
      </span>
      <span className="search-detail">
        {verdict && (
          <span className="verdict" data-verdict={verdict}>
            {shown.words.messages.verdicts[verdict]}
          </span>
        )}{' '}
        {details.join(' · ')}
      </span>
    </>
  );
}
