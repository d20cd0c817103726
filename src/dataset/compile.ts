import { createHash } from 'node:crypto';
import { partiesOf } from '../domain/ledger.ts';
import { unionLayout } from '../layout/union-layout.ts';
import type { DatasetFile, FiledEvent } from './dataset-file.ts';
import type { LocatedLedger, RecordedEvent } from './located-ledger.ts';

/** Turns a checked ledger into the file that the browser fetches; the same ledger always gives the same bytes. */
export function compileLedger(ledger: LocatedLedger): DatasetFile {
  const values = {
    organizations: ledger.organizations.map(({ value }) => value),
    events: ledger.events.map(({ value }) => fileEvent(value)),
    sources: ledger.sources.map(({ value }) => value),
    positions: Object.fromEntries(positionsOf(ledger)),
  };
  const version = createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 12);
  return { version, ...values };
}

/** Every organisation's place as `[x, y]`, sorted by id. */
export function positionsOf({
  organizations,
  events,
}: LocatedLedger): [string, [number, number]][] {
  const ids = organizations.map(({ value }) => value.id);
  const pairs = events.flatMap(({ value }) => value.effects.map(({ tie }) => partiesOf(tie)));
  return [...unionLayout(ids, pairs)].map(([id, { x, y }]) => [id, [x, y]]);
}

function fileEvent({
  provenance: _provenance,
  date,
  effective,
  ...rest
}: RecordedEvent): FiledEvent {
  return { ...rest, date: date.text, ...(effective && { effective: effective.text }) };
}
