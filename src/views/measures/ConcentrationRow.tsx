import { useMemo } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { concentrationOn, concentrationThrough } from '../../domain/measures/concentration.ts';
import { tiesOnDay } from '../../domain/snapshot.ts';
import type { Tie } from '../../domain/ties.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { MeasureRow } from './MeasureRow.tsx';
import { formatIndex } from './measure-format.ts';

interface Props {
  readonly ledger: IndexedLedger;
  readonly ties: readonly Tie[];
  readonly customer: string;
  readonly day: Day;
  readonly words: Words;
  /** The other customers to choose from, and what a choice does; without them the customer is fixed. */
  readonly choice?: {
    readonly customers: readonly string[];
    readonly onChoose: (customer: string) => void;
  };
}

/** How concentrated a customer's compute supply is, by number and by money, and who supplies it on the day. */
export function ConcentrationRow({ ledger, ties, customer, day, words, choice }: Props) {
  const through = useMemo(() => concentrationThrough(ties, customer), [ties, customer]);
  const { measures } = words.messages;
  const lines = useMemo(
    () => [
      { series: through.byNumber, texture: 'solid' as const, by: measures.byNumber },
      { series: through.byMoney, texture: 'dashed' as const, by: measures.byMoney },
    ],
    [through, measures],
  );
  const nameOf = (id: string) => words.name(ledger.organization.get(id)) || id;
  const { providers } = concentrationOn(tiesOnDay(ties, day), customer);
  const suppliers = words.list(providers.map(({ id }) => nameOf(id)));
  return (
    <MeasureRow
      id="concentration"
      name={measures.names.concentration}
      definition={measures.definitions.concentration}
      lines={lines}
      top={1}
      format={formatIndex}
      day={day}
      words={words}
      aside={
        <>
          {choice ? (
            <label className="measures-customer">
              {measures.customer}{' '}
              <select value={customer} onChange={({ target }) => choice.onChoose(target.value)}>
                {choice.customers.map((id) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <p className="measures-customer">
              {measures.customer} <strong>{nameOf(customer)}</strong>
            </p>
          )}
          <p className="measures-suppliers">
            {suppliers ? measures.suppliers(suppliers) : measures.noSuppliers}
          </p>
        </>
      }
    />
  );
}
