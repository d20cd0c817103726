import { formatDay } from '../../domain/time/day.ts';
import { positionsOf } from '../compile.ts';
import { type Answer, type Context, dayAt, formatTable } from './command.ts';

/** Where each organisation stands on a day. The places are those that the build ships. */
export function runLayout({ ledger, dates }: Context): Answer {
  const positions = positionsOf(ledger);
  const rows = positions.map(([id, [x, y]]) => [id, x.toFixed(2), y.toFixed(2)]);
  return {
    json: { date: formatDay(dayAt(dates, 0)), positions: Object.fromEntries(positions) },
    table: formatTable([['organisation', 'x', 'y'], ...rows]),
  };
}
