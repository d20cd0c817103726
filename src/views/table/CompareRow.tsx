import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { type ComparedTie, type CompareScene, eventsBetween } from '../../scene/compare-scene.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ROLES } from './table-roles.ts';
import { wordCompared } from './word-changes.ts';

interface Props {
  readonly compared: ComparedTie;
  readonly days: Pick<CompareScene, 'from' | 'to'>;
  readonly ledger: IndexedLedger;
  readonly words: Words;
  readonly columns: readonly string[];
}

/** A compared tie: its parties and its kind open their details, then what is different about it or how it stands, and the latest event behind it. */
export function CompareRow({ compared, days, ledger, words, columns }: Props) {
  const { tie } = compared;
  const { table, kinds, details } = words.messages;
  const nameOf = (id: string) => words.name(ledger.organization.get(id));
  const name = details.tieNamed(nameOf(tie.from), nameOf(tie.to), kinds[tie.kind]);
  const [from, to, kind, what] = columns;
  return (
    <tr className="table-row" role={ROLES.row} data-tie={tie.id}>
      <td role={ROLES.cell} className="table-cell table-cell-from" data-label={from}>
        <LinkButton onPress={() => pick({ type: 'org', id: tie.from })}>
          {nameOf(tie.from)}
        </LinkButton>
      </td>
      <td role={ROLES.cell} className="table-cell table-cell-to" data-label={to}>
        <LinkButton onPress={() => pick({ type: 'org', id: tie.to })}>{nameOf(tie.to)}</LinkButton>
      </td>
      <td role={ROLES.cell} className="table-cell table-cell-kind" data-label={kind}>
        <span
          className="table-kind-mark"
          style={{ background: `var(--kind-${tie.kind})` }}
          aria-hidden="true"
        />
        <LinkButton label={table.open(name)} onPress={() => pick({ type: 'tie', id: tie.id })}>
          {kinds[tie.kind]}
        </LinkButton>
      </td>
      <td role={ROLES.cell} className="table-cell compare-cell-what" data-label={what}>
        <What compared={compared} days={days} ledger={ledger} words={words} />
      </td>
    </tr>
  );
}

function What({ compared, days, ledger, words }: Omit<Props, 'columns'>) {
  const { compare } = words.messages;
  const said = wordCompared(compared, words);
  const tie = ledger.tie.get(compared.tie.id);
  const events = tie ? eventsBetween(tie, days.from, days.to) : [];
  const latest = events.at(-1);
  return (
    <>
      {compared.change === 'changed' ? (
        said.length > 0 && (
          <ul className="compare-turns">
            {said.map((turn, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two deals may turn alike, and nothing is reordered
              <li key={index}>{turn}</li>
            ))}
          </ul>
        )
      ) : (
        <span>{said.join(' · ')}</span>
      )}
      {latest && (
        <span className="compare-news">
          {compare.news}{' '}
          <LinkButton onPress={() => pick({ type: 'event', id: latest.id })}>
            {words.text(latest.title)}
          </LinkButton>
          {events.length > 1 && ` ${compare.moreNews(events.length - 1)}`}
        </span>
      )}
    </>
  );
}
