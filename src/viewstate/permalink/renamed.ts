import { isEqual } from '../../domain/equal.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { partiesOf } from '../../domain/ledger.ts';
import { inOrder } from '../transitions.ts';
import type { Overlay, Pick, ViewState } from '../view-state.ts';

/** A record with the ids by which links may still name it. */
interface Renamed {
  readonly id: string;
  readonly formerly?: readonly string[];
}

/** The id by which a record is known today, or the id itself where it has had no other. */
type IdToday = (id: string) => string;

/** Today's ids by the earlier ones. */
export function heirsOf(records: Iterable<Renamed>): ReadonlyMap<string, string> {
  const heirs = new Map<string, string>();
  for (const { id, formerly = [] } of records) for (const old of formerly) heirs.set(old, id);
  return heirs;
}

/** The view with every organisation, tie, event and cycle under its id of today; the same object where that changes nothing. */
export function renameRecords(view: ViewState, ledger: IndexedLedger): ViewState {
  const organizations = heirsOf(ledger.organization.values());
  const events = heirsOf(ledger.event.values());
  if (organizations.size + events.size === 0) return view;
  const today: IdToday = (id) => organizations.get(id) ?? id;
  const pins = new Map(view.pins.map((pin) => [today(pin.id), { ...pin, id: today(pin.id) }]));
  const renamed = {
    ...view,
    focus: [...new Set(view.focus.map(today))],
    pins: [...pins.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    pick: view.pick && renamePick(view.pick, today, events),
    show: inOrder(new Set(view.show.map((overlay) => renameCycle(overlay, today)))),
  };
  return isEqual(renamed, view) ? view : renamed;
}

function renamePick({ type, id }: Pick, today: IdToday, events: ReadonlyMap<string, string>): Pick {
  if (type === 'org') return { type, id: today(id) };
  if (type === 'event') return { type, id: events.get(id) ?? id };
  const { from, to } = partiesOf(id);
  const rest = id.slice(from.length + to.length + 1);
  return { type, id: `${today(from)}.${today(to)}${rest}` };
}

/** A circle starts with the smallest of its ids, which may be another one now. */
function renameCycle(overlay: Overlay, today: IdToday): Overlay {
  const [, kind, cycle = ''] = /^(loop|circle)\.(.+)$/s.exec(overlay) ?? [];
  if (kind === undefined) return overlay;
  const ids = cycle.split('.').map(today);
  const start = kind === 'circle' ? ids.indexOf([...ids].sort()[0] ?? '') : 0;
  return `${kind as 'loop' | 'circle'}.${[...ids.slice(start), ...ids.slice(0, start)].join('.')}`;
}
