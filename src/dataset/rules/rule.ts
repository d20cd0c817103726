import { partiesOf } from '../../domain/ledger.ts';
import type { LocatedLedger, RecordedEvent } from '../located-ledger.ts';
import type { Located } from '../parse-file.ts';
import type { Problem } from '../problem.ts';

/** A law about the ledger as a whole, beyond the shape of single records. */
export interface Rule {
  readonly name: string;
  readonly explain: string;
  readonly check: (ledger: LocatedLedger) => Problem[];
}

/** Records that a rule lets pass, each with the reason. */
export type Exceptions = ReadonlyMap<string, string>;

/** A problem at the start of a record. */
export function problemIn(record: Located<{ readonly id: string }>, message: string): Problem {
  return { file: record.file, line: record.line, record: record.value.id, message };
}

/** The organisations that an event's ties join, each once. */
export function partiesIn({ effects }: RecordedEvent): string[] {
  const named = effects.flatMap(({ tie }) => {
    const { from, to } = partiesOf(tie);
    return [from, to];
  });
  return [...new Set(named)];
}

/** The ties that the ledger's events speak of, each once. */
export function tiesOf({ events }: LocatedLedger): string[] {
  const ties = events.flatMap(({ value }) => value.effects.map(({ tie }) => tie));
  return [...new Set(ties)];
}
