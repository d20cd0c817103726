import { useDeferredValue, useMemo, useRef } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { partiesOf } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { type BasisDifference, basisDifferences } from '../../scene/basis-scene.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { ViewState } from '../../viewstate/view-state.ts';
import './basis.css';

interface Props {
  /** The ledger as it was filed. */
  readonly recorded: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** How many ties stand otherwise on the other basis on this day, and which; nothing where none does. */
export function BasisNote({ recorded, view, words }: Props) {
  const settled = useDeferredValue(view); // while days stream by, the day itself goes before this
  const differences = useMemo(() => basisDifferences(recorded, settled), [recorded, settled]);
  const disclosure = useRef<HTMLDetailsElement>(null);
  const { basis } = words.messages;
  if (differences.length === 0) return null;
  const say = view.basis === 'known' ? basis.differsFromEffective : basis.differsFromKnown;
  const close = () => {
    if (disclosure.current) disclosure.current.open = false;
  };
  return (
    <details
      ref={disclosure}
      className="basis-note"
      onKeyDown={(press) => press.key === 'Escape' && close()}
    >
      <summary>{say(differences.length)}</summary>
      <ul className="basis-list">
        {differences.map((difference) => (
          <Difference
            key={difference.tie}
            difference={difference}
            recorded={recorded}
            words={words}
            onPicked={close}
          />
        ))}
      </ul>
    </details>
  );
}

interface DifferenceProps extends Omit<Props, 'view'> {
  readonly difference: BasisDifference;
  readonly onPicked: () => void;
}

function Difference({ difference, recorded, words, onPicked }: DifferenceProps) {
  const { basis, details, kinds } = words.messages;
  const { tie, dates } = difference;
  const { from, to, kind } = partiesOf(tie);
  const nameOf = (id: string) => words.name(recorded.organization.get(id));
  const open = () => {
    onPicked();
    pick({ type: 'tie', id: tie });
  };
  return (
    <li data-tie={tie}>
      <LinkButton onPress={open}>
        {details.tieNamed(nameOf(from), nameOf(to), kinds[kind])}
      </LinkButton>
      {dates.map(({ event, known, effective }) => (
        <span key={event} className="basis-dates">
          {basis.knownDate(words.date(known.text))} ·{' '}
          {basis.effectiveDate(words.date(effective.text))}
        </span>
      ))}
    </li>
  );
}
