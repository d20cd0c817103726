import { useMemo, useState } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Tie } from '../../domain/ties.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { ConcentrationRow } from './ConcentrationRow.tsx';

interface Props {
  readonly ledger: IndexedLedger;
  readonly ties: readonly Tie[];
  readonly focus: readonly string[];
  readonly day: Day;
  readonly words: Words;
}

/** Of whom the compute supply is told when nobody is in focus. */
const FIRST_CUSTOMER = 'openai';

/** The concentration of each customer in focus, or else of one that the reader chooses. */
export function Concentration({ focus, ...rest }: Props) {
  const { ledger, ties, words } = rest;
  const [chosen, choose] = useState(FIRST_CUSTOMER);
  const customers = useMemo(() => {
    const nameOf = (id: string) => words.name(ledger.organization.get(id));
    const ids = new Set(ties.flatMap(({ kind, to }) => (kind === 'compute' ? to : [])));
    return [...ids].sort((a, b) => nameOf(a).localeCompare(nameOf(b), words.language));
  }, [ledger, ties, words]);
  const focused = focus.filter((id) => customers.includes(id));
  if (focused.length > 0) {
    return focused.map((customer) => (
      <ConcentrationRow key={customer} customer={customer} {...rest} />
    ));
  }
  const customer = customers.includes(chosen) ? chosen : customers[0];
  if (customer === undefined) return null;
  return (
    <ConcentrationRow customer={customer} choice={{ customers, onChoose: choose }} {...rest} />
  );
}
