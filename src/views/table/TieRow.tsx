import type { Words } from '../../i18n/words.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Cell } from './Cell.tsx';
import { ROLES } from './table-roles.ts';
import type { TableRow } from './table-row.ts';

interface TieRowProps {
  readonly row: TableRow;
  readonly words: Words;
}

/** One tie: its parties and its kind open their details, the rest is said in words. */
export function TieRow({ row: { tie, isDisputed, text }, words }: TieRowProps) {
  const { table, details, disputed } = words.messages;
  const name = details.tieNamed(text.from, text.to, text.kind);
  return (
    <tr className="table-row" role={ROLES.row} data-tie={tie.id}>
      <Cell column="from" words={words}>
        <LinkButton onPress={() => pick({ type: 'org', id: tie.from })}>{text.from}</LinkButton>
      </Cell>
      <Cell column="to" words={words}>
        <LinkButton onPress={() => pick({ type: 'org', id: tie.to })}>{text.to}</LinkButton>
      </Cell>
      <Cell column="kind" words={words}>
        <span
          className="table-kind-mark"
          style={{ background: `var(--kind-${tie.kind})` }}
          aria-hidden="true"
        />
        <LinkButton label={table.open(name)} onPress={() => pick({ type: 'tie', id: tie.id })}>
          {text.kind}
        </LinkButton>
      </Cell>
      <Cell column="standing" words={words}>
        <span className={tie.standing === 'reported' ? 'table-reported' : undefined}>
          {text.standing}
        </span>
        {isDisputed && <span className="table-disputed">{disputed.event}</span>}
      </Cell>
      <Cell column="since" words={words}>
        {text.since}
      </Cell>
      <Cell column="terms" words={words}>
        {text.terms}
      </Cell>
      <Cell column="amount" words={words}>
        {text.amount}
      </Cell>
    </tr>
  );
}
