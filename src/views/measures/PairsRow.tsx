import { useMemo } from 'react';
import { entangledPairs } from '../../domain/measures/entanglement.ts';
import { tiesOnDay } from '../../domain/snapshot.ts';
import { measuredTies } from '../../scene/measured-ties.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ListedRow } from './ListedRow.tsx';
import type { RowProps } from './SeriesRow.tsx';

/** Entanglement, and who is at once ally and rival on the day; each pair leads to the tie by which the rivalry is declared. */
export function PairsRow({ ledger, view, words }: RowProps) {
  const ties = measuredTies(ledger, view);
  const pairs = useMemo(() => entangledPairs(tiesOnDay(ties, view.at)), [ties, view.at]);
  const { measures } = words.messages;
  const nameOf = (id: string) => words.name(ledger.organization.get(id)) || id;
  return (
    <ListedRow
      measure="entanglement"
      count={pairs.length}
      isOpenAtFirst={false}
      {...{ ledger, view, words }}
    >
      <ul className="measures-pairs">
        {pairs.map(({ organizations: [one, other], rivalries: [rivalry = ''] }) => (
          <li key={rivalry}>
            <LinkButton onPress={() => pick({ type: 'tie', id: rivalry })}>
              {measures.pair(nameOf(one), nameOf(other))}
            </LinkButton>
          </li>
        ))}
      </ul>
    </ListedRow>
  );
}
