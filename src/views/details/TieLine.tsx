import type { TieOnDay } from '../../domain/snapshot.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Shown } from './shown.ts';
import { tieLabel, tieTitle } from './tie-names.ts';
import { wordInShort } from './word-deals.ts';

interface TieLineProps {
  readonly tie: TieOnDay;
  readonly shown: Shown;
}

/** A tie in a list: a button with its parties, and its terms in short. */
export function TieLine({ tie, shown: { ledger, words } }: TieLineProps) {
  const inShort = wordInShort(tie, words);
  return (
    <li>
      <LinkButton
        label={tieLabel(tie.id, ledger, words)}
        onPress={() => pick({ type: 'tie', id: tie.id })}
      >
        {tieTitle(tie.id, ledger, words)}
      </LinkButton>
      {inShort && <span className="details-inline-meta">{` ${inShort}`}</span>}
    </li>
  );
}
