import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { HistoryRow as Row } from '../../scene/organization-history.ts';
import { pick } from '../../store/actions.ts';
import { OtherParty } from './OtherParty.tsx';
import { spellBars } from './spell-bars.ts';
import { tieLabel } from './tie-names.ts';
import { wordLife } from './word-spells.ts';

interface HistoryRowProps {
  readonly row: Row;
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** A tie as a row: the other party with the way the tie goes, and its spells as bars. The whole row leads to the tie. */
export function HistoryRow({ row, ledger, words }: HistoryRowProps) {
  const { tie, other, isFolded } = row;
  const own = other === tie.from ? tie.to : tie.from;
  const name = words.name(ledger.organization.get(other));
  return (
    <li data-folded={isFolded ? '' : undefined}>
      <button
        type="button"
        className="history-row"
        title={name}
        aria-label={words.list([tieLabel(tie.id, ledger, words), wordLife(tie, words)])}
        onClick={() => pick({ type: 'tie', id: tie.id })}
      >
        <span className="history-name">
          <OtherParty tie={tie} own={own} ledger={ledger} words={words} />
        </span>
        <span className="history-track" style={{ color: `var(--kind-${tie.kind})` }}>
          {spellBars(tie).map(({ left, width, spell }) => (
            <span
              key={spell.from}
              className="history-bar"
              data-standing={spell.standing}
              style={{ left: `${left}%`, width: `${width}%` }}
            />
          ))}
        </span>
      </button>
    </li>
  );
}
