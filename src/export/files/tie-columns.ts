import type { LocalText, TermsPatch } from '../../domain/ledger.ts';
import { type DealOnDay, type TieState, usdStanding } from '../../domain/ties.ts';
import type { TieKind } from '../../domain/vocabulary.ts';
import { sourcesOf } from './cited.ts';
import type { Column } from './csv.ts';
import type { FileRequest } from './file-request.ts';

/** A tie as its id names it. */
interface Named {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
}

/** Which tie it is: ids for programs, names in the reader's language beside them. */
export function partyColumns({ recorded, words }: FileRequest): readonly Column<Named>[] {
  const { organization } = recorded.ledger;
  const nameOf = (id: string) => words.name(organization.get(id));
  const kindOf = (id: string) => organization.get(id)?.kind ?? null;
  return [
    { id: 'tie', cell: ({ id }) => id },
    { id: 'from', cell: ({ from }) => from },
    { id: 'from_name', cell: ({ from }) => nameOf(from) },
    { id: 'from_kind', cell: ({ from }) => kindOf(from) },
    { id: 'to', cell: ({ to }) => to },
    { id: 'to_name', cell: ({ to }) => nameOf(to) },
    { id: 'to_kind', cell: ({ to }) => kindOf(to) },
    { id: 'kind', cell: ({ kind }) => kind },
    { id: 'kind_name', cell: ({ kind }) => words.messages.kinds[kind] },
  ];
}

/** How a tie stands. `amount_usd` adds up the last stated totals of the deals that have the tie's standing, as the filter by amount does. */
export function stateColumns(request: FileRequest): readonly Column<TieState>[] {
  const { standings } = request.words.messages;
  const terms = termColumns(request).map(
    ({ id, cell }): Column<TieState> => ({ id, cell: (state) => cell(state.terms) }),
  );
  return [
    { id: 'standing', cell: ({ standing }) => standing },
    { id: 'standing_name', cell: ({ standing }) => standings[standing] },
    { id: 'since', cell: ({ since }) => since },
    ...terms,
    { id: 'amount_usd', cell: ({ deals, standing }) => usdStanding(deals, standing) || null },
    { id: 'deals', cell: ({ deals }) => deals.map(writeDeal).join('; ') },
  ];
}

/** The terms, texts in the reader's language; empty where a term is not set, or taken away. */
export function termColumns({ words }: FileRequest): readonly Column<TermsPatch>[] {
  const text = (value: LocalText | null | undefined) => (value ? words.text(value) : null);
  return [
    { id: 'exclusivity', cell: ({ exclusivity }) => exclusivity ?? null },
    { id: 'scope', cell: ({ scope }) => text(scope) },
    { id: 'stake_pct', cell: ({ stakePct }) => stakePct ?? null },
    { id: 'until', cell: ({ until }) => until ?? null },
    { id: 'years', cell: ({ years }) => years ?? null },
    { id: 'power_gw', cell: ({ powerGw }) => powerGw ?? null },
    { id: 'gpus', cell: ({ gpus }) => gpus ?? null },
    { id: 'valuation_usd', cell: ({ valuationUsd }) => valuationUsd ?? null },
    { id: 'round', cell: ({ round }) => text(round) },
    { id: 'note', cell: ({ note }) => text(note) },
  ];
}

/** The sources of a row's events: their ids and addresses, each list apart by spaces, which neither holds. */
export function sourceColumns<Row>(
  request: FileRequest,
  eventsOf: (row: Row) => readonly string[],
): readonly Column<Row>[] {
  const sources = (row: Row) => sourcesOf(request.background, eventsOf(row));
  return [
    { id: 'events', cell: (row) => eventsOf(row).join(' ') },
    {
      id: 'sources',
      cell: (row) =>
        sources(row)
          .map(({ id }) => id)
          .join(' '),
    },
    {
      id: 'source_urls',
      cell: (row) =>
        sources(row)
          .map(({ url }) => url)
          .join(' '),
    },
  ];
}

function writeDeal({ id, standing, since, amountUsd, amountKind }: DealOnDay): string {
  const amount = amountUsd === null ? '' : `, ${amountUsd} USD ${amountKind ?? ''}`.trimEnd();
  return `${id}: ${standing} since ${since}${amount}`;
}
