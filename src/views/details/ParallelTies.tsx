import type { TieScene } from '../../scene/tie-details.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { KindMark } from './KindMark.tsx';
import type { Shown } from './shown.ts';
import { tieLabel, tieTitle } from './tie-names.ts';
import { wordInShort } from './word-deals.ts';
import { wordLife } from './word-spells.ts';

interface ParallelTiesProps {
  readonly ties: TieScene['parallel'];
  readonly shown: Shown;
}

/** The other ties between the same two, each with how it stands on the day, or else when it stood. */
export function ParallelTies({ ties, shown }: ParallelTiesProps) {
  return (
    <ul className="details-ties">
      {ties.map(({ tie, onDay }) => (
        <li key={tie.id} className={onDay ? undefined : 'details-event-later'}>
          <KindMark kind={tie.kind} />
          <LinkButton
            label={tieLabel(tie.id, shown.ledger, shown.words)}
            onPress={() => pick({ type: 'tie', id: tie.id })}
          >
            {tieTitle(tie.id, shown.ledger, shown.words)}
          </LinkButton>
          <span className="details-inline-meta">{` ${wordParallel({ tie, onDay }, shown)}`}</span>
        </li>
      ))}
    </ul>
  );
}

function wordParallel({ tie, onDay }: TieScene['parallel'][number], { words, day }: Shown): string {
  const { kinds, details, history, standings } = words.messages;
  if (onDay) {
    const standing = onDay.standing === 'in-force' ? standings['in-force'] : '';
    const facts = [standing, wordInShort(onDay, words), details.since(words.date(onDay.since))];
    return [kinds[tie.kind], ...facts].filter(Boolean).join(' · ');
  }
  const isLater = tie.spells.every(({ from }) => from > day);
  return [kinds[tie.kind], isLater ? history.later : '', wordLife(tie, words)]
    .filter(Boolean)
    .join(' · ');
}
