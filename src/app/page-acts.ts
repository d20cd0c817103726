import { ledgerOn } from '../domain/basis.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import { addMonths, type Day } from '../domain/time/day.ts';
import { changeDaysShown, changesAround } from '../scene/headline-scene.ts';
import type { Walk } from '../scene/walk.ts';
import {
  changeTo,
  clearAll,
  compareWith,
  goTo,
  pick,
  setHops,
  setView,
  swapDays,
  toggleInFocus,
} from '../store/actions.ts';
import { togglePlaying } from '../store/playback.ts';
import { openDialog, walkTo } from '../store/session-store.ts';
import { DAY_FIELD_ID } from '../views/day/TypedDate.tsx';
import type { KeyAct } from '../viewstate/key-table.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** What a key acts on: the view, the ledger as it was filed, and the stroke itself. */
interface Setting {
  readonly view: ViewState;
  readonly ledger: IndexedLedger;
  readonly stroke: string;
}

/** Acts, or does nothing where there is nothing to act on. */
type Act = (setting: Setting) => void;

const HOPS: Readonly<Record<string, ViewState['hops']>> = { 1: 1, 2: 2, 3: 3 };

/** What each key of the page does; those of the picture and of a walk act where the focus is. */
export const PAGE_ACTS: { readonly [Name in KeyAct]?: Act } = {
  search: () => openDialog('search'),
  share: () => openDialog('share'),
  addView: () => openDialog('add-view'),
  help: () => openDialog('keys'),
  close: ({ view }) => view.pick && pick(null),
  clear: clearAll,
  graph: () => setView('graph'),
  table: () => setView('table'),
  measures: () => setView('measures'),
  focus: ({ view }) => view.pick?.type === 'org' && toggleInFocus(view.pick.id),
  hops: ({ view, stroke }) => view.focus.length > 0 && setHops(HOPS[stroke] ?? 1),
  rest: ({ view: { focus, rest } }) =>
    focus.length > 0 && changeTo({ rest: rest === 'dim' ? 'hide' : 'dim' }),
  date: () => document.getElementById(DAY_FIELD_ID)?.focus(),
  previous: (setting) => turnTo(around(setting).previous),
  next: (setting) => turnTo(around(setting).next),
  play: togglePlaying,
  compare: ({ view: { at, vs } }) => compareWith(vs === null ? addMonths(at, -12) : null),
  swap: swapDays,
  walk: ({ view }) => walkTo(startOf(view)),
};

/** From what is picked; where that is no organisation and no tie, the picture knows where to begin. */
function startOf({ pick: picked }: ViewState): Walk {
  if (picked?.type === 'tie') return { at: partiesOf(picked.id).from, tie: picked.id };
  return { at: picked?.type === 'org' ? picked.id : '', tie: null };
}

function around({ view, ledger }: Setting) {
  const changes = changeDaysShown(ledgerOn(ledger, view.basis), view);
  return changesAround(changes, view.at);
}

function turnTo(day: Day | null): void {
  if (day !== null) goTo(day);
}
