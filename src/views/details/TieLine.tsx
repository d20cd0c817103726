import type { TieOnDay } from '../../domain/snapshot.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { OtherParty } from './OtherParty.tsx';
import type { Shown } from './shown.ts';
import { tieLabel } from './tie-names.ts';
import { wordInShort } from './word-deals.ts';

interface TieLineProps {
  readonly tie: TieOnDay;
  /** The organisation whose ties are listed. */
  readonly own: string;
  readonly shown: Shown;
}

/** A tie in an organisation's list: the other party with the way the tie goes, as a button, and the terms in short. */
export function TieLine({ tie, own, shown: { ledger, words } }: TieLineProps) {
  const inShort = wordInShort(tie, words);
  return (
    <li>
      <LinkButton
        label={tieLabel(tie.id, ledger, words)}
        onPress={() => pick({ type: 'tie', id: tie.id })}
      >
        <OtherParty tie={tie} own={own} ledger={ledger} words={words} />
      </LinkButton>
      {inShort && <span className="details-inline-meta">{` ${inShort}`}</span>}
    </li>
  );
}
