import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { closedLoops } from '../domain/measures/closed-loops.ts';
import { type MoneyStep, moneyCircles } from '../domain/measures/money-circles.ts';
import { tiesOnDay } from '../domain/snapshot.ts';
import type { Standing } from '../domain/vocabulary.ts';
import { asksFor, CYCLE_OVERLAYS, type CycleOverlay } from '../viewstate/cycles.ts';
import { namedIn } from '../viewstate/transitions.ts';
import type { Overlay, ViewState } from '../viewstate/view-state.ts';
import { measuredTies } from './measured-ties.ts';

/** A closed loop or a money circle as the view has it; its standing is null where it does not stand on the day. Only circles have steps. */
export interface CycleOnDay {
  readonly id: string;
  readonly overlay: Overlay;
  readonly organizations: readonly string[];
  readonly ties: readonly string[];
  readonly steps: readonly MoneyStep[];
  readonly standing: Standing | null;
  readonly isNamed: boolean;
  readonly isLit: boolean;
}

/** The cycles of one overlay that a view asks for; `standing` counts those listed that stand on the day. */
export interface CyclesShown {
  readonly overlay: CycleOverlay;
  readonly listed: readonly CycleOnDay[];
  readonly standing: number;
}

type Found = Omit<CycleOnDay, 'overlay' | 'isNamed' | 'isLit'>;
type CycleView = Pick<ViewState, 'at' | 'who' | 'orgs' | 'focus' | 'show'>;

/** The cycles to choose from on the view's day, the shortest first: those through the focus where there is one, and those named, even where they do not stand. Lit are those named, or all that stand where none is. */
export function cyclesOnDay(
  ledger: IndexedLedger,
  view: CycleView,
  overlay: CycleOverlay,
): readonly CycleOnDay[] {
  const word = CYCLE_OVERLAYS[overlay];
  const named = namedIn(view.show, word);
  const found = foundOnDay(ledger, view, overlay);
  const isAsked = asksFor(view.show, overlay);
  const isThrough = ({ organizations }: Found) =>
    view.focus.length === 0 || organizations.some((id) => view.focus.includes(id));
  const fallen = named.filter((id) => !found.some((cycle) => cycle.id === id)).map(fallenCycle);
  return [...found, ...fallen]
    .filter((cycle) => named.includes(cycle.id) || isThrough(cycle))
    .map((cycle) => {
      const isNamed = named.includes(cycle.id);
      const isLit = cycle.standing !== null && (isNamed || (isAsked && named.length === 0));
      return { ...cycle, overlay: `${word}.${cycle.id}`, isNamed, isLit };
    });
}

/** What is known of a cycle that does not stand on the day: what its id says. */
function fallenCycle(id: string): Found {
  return { id, organizations: id.split('.'), ties: [], steps: [], standing: null };
}

/** The cycles of every overlay that the view asks for. */
export function cyclesShown(ledger: IndexedLedger, view: CycleView): readonly CyclesShown[] {
  const asked = (['loops', 'circles'] as const).filter((overlay) => asksFor(view.show, overlay));
  return asked.map((overlay) => {
    const listed = cyclesOnDay(ledger, view, overlay);
    return { overlay, listed, standing: listed.filter(({ standing }) => standing).length };
  });
}

/** The ties that the view's overlays light on its day, by id; null where they light none, so that nothing recedes. */
export function markedTies(ledger: IndexedLedger, view: CycleView): ReadonlySet<string> | null {
  const cycles = cyclesShown(ledger, view).flatMap(({ listed }) => listed);
  const lit = cycles.flatMap(({ isLit, ties }) => (isLit ? ties : []));
  return lit.length > 0 ? new Set(lit) : null;
}

interface FoundOnDay extends Pick<ViewState, 'at' | 'who' | 'orgs'> {
  readonly found: Partial<Record<CycleOverlay, readonly Found[]>>;
}

const lastDay = new WeakMap<IndexedLedger, FoundOnDay>();

/** Found once a day, since the picture is drawn anew whenever the pointer meets something. */
function foundOnDay(ledger: IndexedLedger, view: CycleView, overlay: CycleOverlay) {
  const { at, who, orgs } = view;
  const last = lastDay.get(ledger);
  const isSame = last?.at === at && last.who === who && last.orgs === orgs;
  const known = isSame ? last.found : {};
  const cycles = known[overlay] ?? find(ledger, view, overlay);
  lastDay.set(ledger, { at, who, orgs, found: { ...known, [overlay]: cycles } });
  return cycles;
}

function find(ledger: IndexedLedger, view: CycleView, overlay: CycleOverlay): readonly Found[] {
  const ties = tiesOnDay(measuredTies(ledger, view), view.at);
  if (overlay === 'loops') return closedLoops(ledger, ties).map((loop) => ({ ...loop, steps: [] }));
  return [...moneyCircles(ties)].sort((a, b) => a.organizations.length - b.organizations.length);
}
