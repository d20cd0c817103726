import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Tie } from '../domain/ties.ts';
import { WINDOW } from '../domain/time/window.ts';
import { FRICTION_KINDS, TIE_KINDS, type TieKind } from '../domain/vocabulary.ts';

/** One tie of an organisation's history: the other party, and whether it is shown only when all are asked for. */
export interface HistoryRow {
  readonly tie: Tie;
  readonly other: string;
  readonly isFolded: boolean;
}

/** The rows of one kind, by when the tie first stood, the more important first where that is the same day. */
export interface HistoryGroup {
  readonly kind: TieKind;
  readonly rows: readonly HistoryRow[];
}

/** So many rows are shown before all are asked for. */
const ROWS_SHOWN = 20;

/** An organisation's ties that stood within the window, by kind in the order of the vocabulary. The most important come first: alliances before friction, then the other party's tier, then the largest sum, then the most turns. */
export function buildHistoryScene(
  ledger: IndexedLedger,
  organizationId: string,
): readonly HistoryGroup[] {
  const own = ledger.ties.filter(
    (tie) => [tie.from, tie.to].includes(organizationId) && stoodInWindow(tie),
  );
  const ranked = own.map((tie) => ({ tie, rank: rankOf(tie, organizationId, ledger) }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  const rows = ranked.map(({ tie }, index) => rowOf(tie, organizationId, index >= ROWS_SHOWN));
  return TIE_KINDS.map((kind) => ({
    kind,
    rows: rows.filter(({ tie }) => tie.kind === kind).sort(compareStarts),
  })).filter((group) => group.rows.length > 0);
}

function rowOf(tie: Tie, organizationId: string, isFolded: boolean): HistoryRow {
  return { tie, other: tie.to === organizationId ? tie.from : tie.to, isFolded };
}

function stoodInWindow({ spells }: Tie): boolean {
  return spells.some(({ from, to }) => from <= WINDOW.last && (to === null || to > WINDOW.first));
}

/** Numbers to compare in turn, the smaller the more important. */
function rankOf(tie: Tie, organizationId: string, { organization }: IndexedLedger): number[] {
  const other = organization.get(tie.from === organizationId ? tie.to : tie.from);
  const isFriction = FRICTION_KINDS.some((kind) => kind === tie.kind);
  const sums = tie.spells.flatMap(({ deals }) => deals.map(({ amountUsd }) => amountUsd ?? 0));
  return [Number(isFriction), other?.tier ?? 4, -Math.max(0, ...sums), -tie.marks.length];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const difference = a.map((value, index) => value - (b[index] ?? 0));
  return difference.find((value) => value !== 0) ?? 0;
}

function compareStarts(a: HistoryRow, b: HistoryRow): number {
  return (a.tie.spells[0]?.from ?? 0) - (b.tie.spells[0]?.from ?? 0);
}
