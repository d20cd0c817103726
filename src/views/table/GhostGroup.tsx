import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { GhostTie } from '../../scene/scenario-scene.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Cell } from './Cell.tsx';
import { ROLES } from './table-roles.ts';
import { COLUMN_COUNT } from './table-row.ts';

interface GhostGroupProps {
  readonly ghosts: readonly GhostTie[];
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** What forecasts suppose, after everything of the record and under a title that says so; it is sorted by nothing. */
export function GhostGroup({ ghosts, ledger, words }: GhostGroupProps) {
  return (
    <tbody className="table-group table-ghosts" role={ROLES.group}>
      <tr className="table-group-title" role={ROLES.row}>
        <th
          scope="rowgroup"
          role={ROLES.rowHeader}
          colSpan={COLUMN_COUNT}
          aria-colspan={COLUMN_COUNT}
        >
          {words.messages.scenarios.tableGroup}
        </th>
      </tr>
      {ghosts.map((ghost) => (
        <GhostRow key={ghost.id} ghost={ghost} ledger={ledger} words={words} />
      ))}
    </tbody>
  );
}

function GhostRow({
  ghost,
  ledger,
  words,
}: Omit<GhostGroupProps, 'ghosts'> & { readonly ghost: GhostTie }) {
  const { kinds, scenarios, claims } = words.messages;
  const party = (id: string) => (
    <LinkButton onPress={() => pick({ type: 'org', id })}>
      {words.name(ledger.organization.get(id))}
    </LinkButton>
  );
  return (
    <tr className="table-row" role={ROLES.row} data-ghost={ghost.id}>
      <Cell column="from" words={words}>
        {party(ghost.from)}
      </Cell>
      <Cell column="to" words={words}>
        {party(ghost.to)}
      </Cell>
      <Cell column="kind" words={words}>
        {kinds[ghost.kind]}
      </Cell>
      <Cell column="standing" words={words}>
        <span className="table-ghost">{scenarios.supposed}</span>
      </Cell>
      <Cell column="since" words={words}>
        {ghost.horizon !== null && claims.horizon(words.date(ghost.horizon))}
      </Cell>
      <Cell column="terms" words={words}>
        {words.text(ghost.note)}
      </Cell>
      <Cell column="amount" words={words}>
        {null}
      </Cell>
    </tr>
  );
}
