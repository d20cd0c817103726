import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Day } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import { MOST_DAYS, type ViewState } from '../viewstate/view-state.ts';
import { buildCompareScene, countChanges } from './compare-scene.ts';
import type { Change, GraphScene } from './drawn-graph.ts';
import { buildGraphScene } from './graph-scene.ts';
import { shownTies } from './shown-ties.ts';

/** One of several days side by side: its picture, and how many ties became what since the one before it in the row (null for the first). */
export interface MultiplesPanel {
  readonly day: Day;
  readonly scene: GraphScene;
  /** How many ties the focus reaches; without a focus all of them. */
  readonly count: number;
  readonly since: {
    readonly day: Day;
    readonly counts: Readonly<Record<Change, number>>;
  } | null;
}

/** The days of a view side by side, ascending; where it names none, days spread evenly up to its own. All pictures have one frame and one scale, each with its day's places. */
export function buildMultiplesScene(
  ledger: IndexedLedger,
  keyframes: Keyframes,
  view: ViewState,
): readonly MultiplesPanel[] {
  const days = daysShown(view);
  return days.map((at, index) => {
    const vs = days[index - 1] ?? null;
    const compared = buildCompareScene(ledger, { ...view, at, vs });
    const alone = { ...view, at, vs: null };
    return {
      day: at,
      scene: buildGraphScene(ledger, keyframes, alone, null),
      count: shownTies(ledger, alone).filter(({ inFocus }) => inFocus).length,
      since: compared && { day: compared.from, counts: countChanges(compared) },
    };
  });
}

/** The days that a view shows side by side: those that it names, else up to six from the window's first to its own. */
export function daysShown({ days, at }: Pick<ViewState, 'days' | 'at'>): readonly Day[] {
  return days.length > 0 ? days : daysUpTo(at);
}

/** Up to six days, the window's first and `at` among them, as evenly spread as whole days allow; fewer where there are not so many. */
export function daysUpTo(at: Day): readonly Day[] {
  const { first } = WINDOW;
  const steps = Math.min(MOST_DAYS - 1, at - first);
  if (steps <= 0) return [at];
  return Array.from(
    { length: steps + 1 },
    (_, step) => (first + Math.round(((at - first) * step) / steps)) as Day,
  );
}

/** Days as a view holds them, ascending and each once, with one put in the place of another or added (`old` null); `made` null takes it away. */
export function replaceDay(
  days: readonly Day[],
  old: Day | null,
  made: Day | null,
): readonly Day[] {
  const kept = new Set(days.filter((day) => day !== old));
  if (made !== null) kept.add(made);
  return [...kept].sort((a, b) => a - b).slice(0, MOST_DAYS);
}
