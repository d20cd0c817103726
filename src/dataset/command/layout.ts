import { formatDay } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { positionsOf } from '../compile.ts';
import { type Answer, type Context, formatTable, readDays } from './command.ts';

/** Where each organisation stands on a day, of those shown by default or with `--who all` of everybody. The places are those that the build ships. */
export function runLayout({ ledger, dates, who }: Context): Answer {
  const [day = WINDOW.last] = readDays(dates, 1);
  const positions = positionsOf(ledger, who);
  const rows = Object.entries(positions).map(([id, [x, y]]) => [id, x.toFixed(2), y.toFixed(2)]);
  return {
    json: { date: formatDay(day), positions },
    table: formatTable([['organisation', 'x', 'y'], ...rows]),
  };
}
