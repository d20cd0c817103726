import type { Words } from '../../i18n/words.ts';
import { type ComparedState, type ComparedTerm, comparedTerms } from './compared-terms.ts';
import './terms-table.css';

/** One of the times compared: its name, its dates, and how the tie stood. */
export interface TermsTime {
  readonly name: string;
  readonly dates: string;
  readonly state: ComparedState;
}

interface TermsTableProps {
  readonly times: readonly TermsTime[];
  /** Which rows to show, all by default. */
  readonly isTold?: (term: ComparedTerm) => boolean;
  /** Names the table. */
  readonly label: string;
  readonly words: Words;
}

/** Terms at several times side by side, under a line with the term's name; nothing where none is to be told. */
export function TermsTable({ times, isTold = () => true, label, words }: TermsTableProps) {
  const states = times.map(({ state }) => state);
  const rows = comparedTerms(states, words).filter(isTold);
  if (rows.length === 0) return null;
  return (
    <table className="terms-table" aria-label={label}>
      <thead>
        <tr>
          {times.map(({ name, dates }) => (
            <th key={name} scope="col">
              {name}
              {dates && <span className="terms-table-dates">{dates}</span>}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <TermRows key={row.key} row={row} words={words} />
      ))}
    </table>
  );
}

function TermRows({ row, words }: { readonly row: ComparedTerm; readonly words: Words }) {
  const { history } = words.messages;
  const last = row.values.length - 1;
  return (
    <tbody>
      <tr>
        <th colSpan={row.values.length} scope="rowgroup" className="terms-table-name">
          {row.name}
          {row.isChanged && <span className="terms-table-changed">{history.changed}</span>}
        </th>
      </tr>
      <tr>
        {row.values.map((value, index) => (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: the times never change places
            key={index}
            data-changed={row.isChanged && index === last ? '' : undefined}
          >
            {value || '–'}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
