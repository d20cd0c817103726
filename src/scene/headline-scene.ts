import type { Source } from '../domain/background.ts';
import { changeDays, nextChange, previousChange } from '../domain/changes.ts';
import { type IndexedBackground, sourcesNamed } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import { inOrder } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type Filters, newsworthyMarks, shownTies } from './shown-ties.ts';

/** The day's headline: what changed last (up to and including the day), and the figures beneath. */
export interface HeadlineScene {
  readonly day: Day;
  readonly lastChange: { readonly day: Day; readonly events: readonly LedgerEvent[] } | null;
  readonly inForce: number;
  readonly reported: number;
}

/** The days in the window on which a tie that the filters let through moves, ascending. With a focus, only its organisations' ties count. */
export function changeDaysShown(
  ledger: IndexedLedger,
  view: Filters & Pick<ViewState, 'focus'>,
): readonly Day[] {
  const days = changeDays([{ marks: newsworthyMarks(ledger, view) }]);
  return days.filter((day) => day >= WINDOW.first && day <= WINDOW.last);
}

/** The headline of a view. Where nothing has changed in the window yet, there is no last change. */
export function buildHeadlineScene(
  ledger: IndexedLedger,
  view: ViewState,
  days: readonly Day[],
): HeadlineScene {
  const shown = shownTies(ledger, view);
  const reported = shown.filter(({ tie }) => tie.standing === 'reported').length;
  const day = days.includes(view.at) ? view.at : previousChange(days, view.at);
  const lastChange = day === null ? null : { day, events: eventsOn(ledger, view, day) };
  return { day: view.at, lastChange, inForce: shown.length - reported, reported };
}

/** The events that moved a newsworthy tie on a day: those of that very day first, then those known only by month or year. */
function eventsOn(ledger: IndexedLedger, view: ViewState, day: Day): readonly LedgerEvent[] {
  const marks = newsworthyMarks(ledger, view);
  const events = marks.filter((mark) => mark.day === day).map((mark) => mark.event);
  const told = inOrder([...new Set(events)]);
  const isExact = (event: LedgerEvent) => event.date.precision === 'day';
  return [...told.filter(isExact), ...told.filter((event) => !isExact(event))];
}

/** The change days before and after the view's day. */
export function changesAround(days: readonly Day[], day: Day) {
  return { previous: previousChange(days, day), next: nextChange(days, day) };
}

/** Who says so: the source to name first for an event (a primary one where there is one, else the first it cites), and how many more it cites. */
export interface Attribution {
  readonly source: Source;
  readonly more: number;
}

/** Who says so, or null for an event without background. */
export function attributionOf(background: IndexedBackground, event: string): Attribution | null {
  const sources = sourcesNamed(background, background.event.get(event)?.sources ?? []);
  const source = sources.find(({ type }) => type === 'primary') ?? sources[0];
  return source ? { source, more: sources.length - 1 } : null;
}
