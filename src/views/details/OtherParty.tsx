import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';

interface OtherPartyProps {
  readonly tie: { readonly from: string; readonly to: string };
  readonly own: string;
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** The party of a tie that is not the one told about, after an arrow that says which way the tie goes. */
export function OtherParty({ tie: { from, to }, own, ledger, words }: OtherPartyProps) {
  const isIncoming = to === own;
  return (
    <>
      <span className="details-way" aria-hidden="true">
        {isIncoming ? '← ' : '→ '}
      </span>
      {words.name(ledger.organization.get(isIncoming ? from : to))}
    </>
  );
}
