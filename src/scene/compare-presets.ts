import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { addDays, addMonths, type Day } from '../domain/time/day.ts';
import { clampDay } from '../domain/time/interval.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** Two days to hold against each other, and what they are called. */
export interface ComparePreset {
  readonly name: 'year' | 'first' | 'last' | 'event';
  readonly vs: Day;
  readonly at: Day;
}

/** The comparisons that suggest themselves: the day with a year earlier, with the window's ends, and the day of a picked event with the one before. Those that would compare a day with itself, or leave the window, are left out. */
export function comparePresets(
  ledger: IndexedLedger,
  { at, pick }: Pick<ViewState, 'at' | 'pick'>,
): readonly ComparePreset[] {
  const { first, last } = WINDOW;
  const event = pick?.type === 'event' ? ledger.event.get(pick.id)?.date.first : undefined;
  const presets: ComparePreset[] = [
    { name: 'year', vs: aYearBefore(at), at },
    { name: 'first', vs: first, at },
    { name: 'last', vs: last, at },
  ];
  if (event !== undefined) presets.push({ name: 'event', vs: addDays(event, -1), at: event });
  return presets.filter((preset) => {
    const isInside = preset.vs >= first && preset.at <= last;
    return isInside && preset.vs !== preset.at;
  });
}

/** The day a year earlier, or the window's first where that lies before it. */
function aYearBefore(day: Day): Day {
  return clampDay(addMonths(day, -12), WINDOW.first, WINDOW.last);
}

/** The day that a comparison begins with: a year earlier, and on the window's first day its last. */
export function firstComparedWith(at: Day): Day {
  const year = aYearBefore(at);
  return year === at ? WINDOW.last : year;
}
