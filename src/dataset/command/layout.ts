import { formatDay } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { placesOn } from '../../layout/keyframes.ts';
import { keyframesOf } from '../compile.ts';
import { type Answer, type Context, formatTable, readDays } from './command.ts';

/** Where each organisation stands on a day, of those shown by default or with `--who all` of everybody. The places are those that the build ships. */
export function runLayout({ ledger, dates, who }: Context): Answer {
  const [day = WINDOW.last] = readDays(dates, 1);
  const places = [...placesOn(keyframesOf(ledger, who), day)];
  const rows = places.map(([id, { x, y }]) => [id, x.toFixed(2), y.toFixed(2)]);
  const positions = Object.fromEntries(places.map(([id, { x, y }]) => [id, [x, y]]));
  return {
    json: { date: formatDay(day), positions },
    table: formatTable([['organisation', 'x', 'y'], ...rows]),
  };
}
