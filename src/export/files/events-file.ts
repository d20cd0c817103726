import { type Effect, partiesOf } from '../../domain/ledger.ts';
import { addDays, formatDay } from '../../domain/time/day.ts';
import { sourcesOf } from './cited.ts';
import { type Column, columnsOf, tableCsv } from './csv.ts';
import type { FileRequest } from './file-request.ts';
import type { Codes } from './legend.ts';
import { provenanceColumns, provenanceOf } from './provenance.ts';
import { partyColumns, sourceColumns, termColumns } from './tie-columns.ts';
import { rangeOf, type ToldEvent, toldEvents } from './told-events.ts';

/** An event and one of the things that it did. */
interface Told extends ToldEvent {
  readonly effect: Effect;
}

/** What happened in the range, with what it did to each tie and the sources in full, beside where the file comes from. */
export function eventsReport(request: FileRequest) {
  const { first, last } = rangeOf(request);
  const told = toldEvents(request);
  const ids = told.map(({ event }) => event.id);
  return {
    from: formatDay(first),
    to: formatDay(last),
    events: told.map((one) => reportEvent(request, one)),
    provenance: provenanceOf(request, codesOf(told), ids),
  };
}

/** The same as a table, a row for each tie that an event touches. */
export function eventsCsv(request: FileRequest): string {
  const told = toldEvents(request);
  const terms = columnsOf('', termColumns(request), ({ effect }: Told) => effect.terms ?? null);
  return tableCsv<Told>(
    [
      ...eventColumns(request),
      ...columnsOf('', partyColumns(request), ({ effect }: Told) => ({
        id: effect.tie,
        ...partiesOf(effect.tie),
      })),
      ...effectColumns(request),
      ...terms,
      { id: 'terms_dropped', cell: ({ effect }) => droppedTerms(effect).join(' ') },
      ...sourceColumns<Told>(request, ({ event }) => [event.id]).slice(1),
      { id: 'publishers', cell: ({ event }) => publishersOf(request, event.id) },
      ...provenanceColumns(request, codesOf(told)),
    ],
    told.flatMap((one) => one.effects.map((effect) => ({ ...one, effect }))),
  );
}

/** `date` and `effective` as written, however vague; `counts_from` and `counts_to` are the first and the last day that the date of the basis may mean. */
function eventColumns(request: FileRequest): readonly Column<Told>[] {
  const { background, recorded, words } = request;
  const written = ({ event }: Told) => recorded.ledger.event.get(event.id) ?? event;
  const told = ({ event }: Told) => background.event.get(event.id);
  return [
    { id: 'event', cell: ({ event }) => event.id },
    { id: 'date', cell: (row) => written(row).date.text },
    { id: 'effective', cell: (row) => written(row).effective?.text ?? null },
    { id: 'counts_from', cell: ({ event }) => formatDay(event.date.first) },
    { id: 'counts_to', cell: ({ event }) => formatDay(addDays(event.date.end, -1)) },
    { id: 'status', cell: ({ event }) => event.status },
    { id: 'status_name', cell: ({ event }) => words.messages.statuses[event.status] },
    { id: 'title', cell: ({ event }) => words.text(event.title) },
    { id: 'summary', cell: (row) => words.text(told(row)?.summary ?? {}) },
    { id: 'disagreement', cell: (row) => words.text(told(row)?.disagreement ?? {}) },
  ];
}

function effectColumns({ words }: FileRequest): readonly Column<Told>[] {
  return [
    { id: 'effect', cell: ({ effect }) => effect.effect },
    { id: 'effect_name', cell: ({ effect }) => words.messages.effects[effect.effect] },
    { id: 'deal', cell: ({ effect }) => effect.deal ?? null },
    { id: 'amount_usd', cell: ({ effect }) => effect.amount?.usd ?? null },
    { id: 'amount_kind', cell: ({ effect }) => effect.amount?.kind ?? null },
    { id: 'tranche_usd', cell: ({ effect }) => effect.tranche?.usd ?? null },
  ];
}

function reportEvent({ background, recorded }: FileRequest, { event, effects }: ToldEvent) {
  const { id, status, title } = event;
  const { date, effective } = recorded.ledger.event.get(id) ?? event;
  const told = background.event.get(id);
  return {
    id,
    date: date.text,
    ...(effective && { effective: effective.text }),
    status,
    title,
    ...(told && { summary: told.summary }),
    ...(told?.disagreement && { disagreement: told.disagreement }),
    effects,
    sources: sourcesOf(background, [id]),
  };
}

function codesOf(told: readonly ToldEvent[]): Codes {
  const effects = told.flatMap((one) => one.effects);
  return {
    kind: effects.map(({ tie }) => partiesOf(tie).kind),
    status: told.map(({ event }) => event.status),
    effect: effects.map(({ effect }) => effect),
  };
}

function droppedTerms({ terms = {} }: Effect): readonly string[] {
  return Object.entries(terms).flatMap(([key, value]) => (value === null ? [key] : []));
}

function publishersOf({ background, words }: FileRequest, event: string): string {
  const publishers = sourcesOf(background, [event]).map(({ publisher }) => publisher);
  return words.list([...new Set(publishers)]);
}
