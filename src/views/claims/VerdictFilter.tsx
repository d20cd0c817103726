import { VERDICTS, type Verdict } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/words.ts';

interface VerdictFilterProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly total: number;
  readonly only: Verdict | null;
  readonly onChange: (only: Verdict | null) => void;
  readonly words: Words;
}

/** How many claims there are of each verdict, and the switch that shows only those. */
export function VerdictFilter({ counts, total, only, onChange, words }: VerdictFilterProps) {
  const { claims, verdicts } = words.messages;
  return (
    <fieldset className="claims-filter">
      <legend className="visually-hidden">{claims.filter}</legend>
      <button
        type="button"
        className="chip"
        aria-pressed={only === null}
        onClick={() => onChange(null)}
      >
        {claims.all} <span className="claims-count">{total}</span>
      </button>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="chip"
          aria-pressed={only === verdict}
          onClick={() => onChange(verdict)}
        >
          {verdicts[verdict]} <span className="claims-count">{counts[verdict]}</span>
        </button>
      ))}
    </fieldset>
  );
}
