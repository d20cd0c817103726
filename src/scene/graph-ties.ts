import { type DisputedTargets, isTieDisputed } from '../domain/disputed.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { pairKey } from '../domain/ledger.ts';
import type { TieOnDay } from '../domain/snapshot.ts';
import { usdStanding } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import type { Pick as Picked, ViewState } from '../viewstate/view-state.ts';
import type { Change, Emphasis, GraphTie } from './drawn-graph.ts';
import { markedTies } from './marked-cycles.ts';
import type { ShownTie } from './shown-ties.ts';

type Marks = Pick<GraphTie, 'lane' | 'isFresh' | 'isDisputed' | 'emphasis' | 'change'>;

/** A tie to draw; where two days are compared, also what became of it. */
type TieToDraw = ShownTie & { readonly change?: Change };

/** The ties to draw, sorted by id as they come. A tie of which nothing changed since it was last drawn is the same object. */
export function drawTies(
  ledger: IndexedLedger,
  shown: readonly TieToDraw[],
  view: ViewState,
  hovered: Picked | null,
  disputed: DisputedTargets,
): ReadonlyMap<string, GraphTie> {
  const lit = litBy(hovered ?? view.pick, ledger);
  const marked = markedTies(ledger, view);
  const isSelective = marked !== null || view.focus.length > 0;
  const lanes = lanesOf(ledger, shown);
  const fresh = freshTies(ledger).get(view.at);
  const drawn = new Map<string, GraphTie>();
  shown.forEach(({ tie, inFocus, change }, index) => {
    const isNear = marked ? marked.has(tie.id) : inFocus && change !== 'same';
    const marks: Marks = {
      lane: lanes[index] ?? 0,
      isFresh: !change && (fresh?.has(tie.id) ?? false),
      isDisputed: disputed.size > 0 && isTieDisputed(tie, disputed),
      emphasis: emphasisOf(isNear, isSelective, lit === null ? null : lit(tie)),
      ...(change && { change }),
    };
    drawn.set(tie.id, drawTie(tie, marks));
  });
  return drawn;
}

/** Which ties a picked or hovered thing lights up, or null where nothing is. */
function litBy(target: Picked | null, ledger: IndexedLedger): ((tie: TieOnDay) => boolean) | null {
  if (target === null) return null;
  if (target.type === 'org') return (tie) => tie.from === target.id || tie.to === target.id;
  if (target.type === 'tie') return (tie) => tie.id === target.id;
  const named = ledger.event.get(target.id)?.effects.map((effect) => effect.tie) ?? [];
  return (tie) => named.includes(tie.id);
}

/** `isSelective`: a focus or an overlay has chosen the near ones from among the rest. */
function emphasisOf(isNear: boolean, isSelective: boolean, isLit: boolean | null): Emphasis {
  if (isLit) return 'strong';
  if (!isNear) return 'dim';
  return isSelective && isLit === null ? 'strong' : 'plain';
}

const freshByLedger = new WeakMap<IndexedLedger, ReadonlyMap<Day, ReadonlySet<string>>>();

/** By day, the ties that an event of that very day moved; an event known only by its month or year is of no day. */
function freshTies(ledger: IndexedLedger): ReadonlyMap<Day, ReadonlySet<string>> {
  const known = freshByLedger.get(ledger);
  if (known) return known;
  const byDay = new Map<Day, Set<string>>();
  for (const tie of ledger.ties) {
    for (const { day, event } of tie.marks) {
      if (event.date.precision !== 'day') continue;
      byDay.set(day, (byDay.get(day) ?? new Set()).add(tie.id));
    }
  }
  freshByLedger.set(ledger, byDay);
  return byDay;
}

const pairsByLedger = new WeakMap<IndexedLedger, ReadonlyMap<string, number>>();

/** A number for each tie, the same for the ties of one pair in either direction. */
function pairNumbers(ledger: IndexedLedger): ReadonlyMap<string, number> {
  const known = pairsByLedger.get(ledger);
  if (known) return known;
  const numbers = new Map<string, number>();
  const byPair = new Map<string, number>();
  for (const { id, from, to } of ledger.ties) {
    const pair = pairKey(from, to);
    const number = byPair.get(pair) ?? byPair.size;
    byPair.set(pair, number);
    numbers.set(id, number);
  }
  pairsByLedger.set(ledger, numbers);
  return numbers;
}

/** Ties of one pair side by side: …, −1, 0, 1, … or …, −½, ½, … from the middle, in the order in which they come. */
function lanesOf(ledger: IndexedLedger, shown: readonly ShownTie[]): Float64Array {
  const numbers = pairNumbers(ledger);
  const [sizes, placed] = [new Uint16Array(numbers.size), new Uint16Array(numbers.size)];
  const pairs = Uint32Array.from(shown, ({ tie }) => numbers.get(tie.id) ?? 0);
  for (const pair of pairs) sizes[pair] = (sizes[pair] ?? 0) + 1;
  return Float64Array.from(pairs, (pair) => {
    const index = placed[pair] ?? 0;
    placed[pair] = index + 1;
    return index - ((sizes[pair] ?? 1) - 1) / 2;
  });
}

const lastDrawn = new WeakMap<TieOnDay, GraphTie>();

function drawTie(tie: TieOnDay, marks: Marks): GraphTie {
  const last = lastDrawn.get(tie);
  if (last && isMarkedSo(last, marks)) return last;
  const { id, from, to, kind } = tie;
  const drawn: GraphTie = {
    id,
    from,
    to,
    kind,
    ...marks,
    isReported: tie.standing === 'reported',
    isExclusive: tie.terms.exclusivity === 'exclusive',
    presence: 1,
    width: widthOf(tie),
  };
  lastDrawn.set(tie, drawn);
  return drawn;
}

function isMarkedSo(drawn: GraphTie, marks: Marks): boolean {
  return (
    drawn.lane === marks.lane &&
    drawn.emphasis === marks.emphasis &&
    drawn.isFresh === marks.isFresh &&
    drawn.isDisputed === marks.isDisputed &&
    drawn.change === marks.change
  );
}

/** 1.3 px without a known sum, and 0.8 more for each tenfold of $100m: the logarithm of the standing deals' total. */
function widthOf(tie: TieOnDay): number {
  const usd = usdStanding(tie.deals, tie.standing);
  return 1.3 + 0.8 * Math.max(0, Math.log10(Math.max(usd, 1) / 1e8));
}
