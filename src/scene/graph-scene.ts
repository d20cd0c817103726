import { type DisputedTargets, isTieDisputed, NONE_DISPUTED } from '../domain/disputed.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import type { TieOnDay } from '../domain/snapshot.ts';
import { ALLIANCE_KINDS, type OrganizationKind, type TieKind } from '../domain/vocabulary.ts';
import { type Keyframes, placeOn } from '../layout/keyframes.ts';
import type { Pick as Picked, ViewState } from '../viewstate/view-state.ts';
import { shownTies } from './shown-ties.ts';

type Emphasis = 'strong' | 'plain' | 'dim';

/** An organisation to draw: its place in layout units, its `radius` in px at usual size; `importance` decides who keeps a label, `presence` from 0 to 1 how far it has entered. */
export interface GraphNode {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly tier: 1 | 2 | 3;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly importance: number;
  readonly emphasis: Emphasis;
  readonly isPinned: boolean;
  readonly presence: number;
}

/** A tie to draw; `width` in px at usual size, `lane` counts sideways from the pair's middle line, as seen from the smaller id; `presence` as of an organisation. */
export interface GraphTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly width: number;
  readonly lane: number;
  readonly isReported: boolean;
  readonly isExclusive: boolean;
  readonly isFresh: boolean;
  readonly isDisputed: boolean;
  readonly emphasis: Emphasis;
  readonly presence: number;
}

/** Up to this many organisations in the layout shapes have their full size; beyond it they share the same room. */
const USUAL_CROWD = 60;

export interface GraphScene {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly ties: ReadonlyMap<string, GraphTie>;
}

/** The picture of a view: places come from the layout and the reader's pins alone, so filters and focus never move what remains. */
export function buildGraphScene(
  ledger: IndexedLedger,
  keyframes: Keyframes,
  view: ViewState,
  hovered: Picked | null,
  disputed: DisputedTargets = NONE_DISPUTED,
): GraphScene {
  const shown = shownTies(ledger, view);
  const lit = litBy(hovered ?? view.pick, ledger);
  const lanes = lanesOf(shown.map(({ tie }) => tie));
  const fresh = freshTies(ledger, view);
  const ties = shown.map(({ tie, inFocus }): [string, GraphTie] => {
    const emphasis = emphasisOf(inFocus, view, lit === null ? null : lit(tie));
    const marks = { isFresh: fresh.has(tie.id), isDisputed: isTieDisputed(tie, disputed) };
    return [tie.id, drawTie(tie, lanes.get(tie.id) ?? 0, marks, emphasis)];
  });
  return { nodes: drawNodes(ledger, keyframes, view, new Map(ties)), ties: new Map(ties) };
}

/** Which ties a picked or hovered thing lights up, or null where nothing is. */
function litBy(target: Picked | null, ledger: IndexedLedger): ((tie: TieOnDay) => boolean) | null {
  if (target === null) return null;
  if (target.type === 'org') return (tie) => tie.from === target.id || tie.to === target.id;
  if (target.type === 'tie') return (tie) => tie.id === target.id;
  const named = ledger.event.get(target.id)?.effects.map((effect) => effect.tie) ?? [];
  return (tie) => named.includes(tie.id);
}

function emphasisOf(inFocus: boolean, view: ViewState, isLit: boolean | null): Emphasis {
  if (isLit) return 'strong';
  if (!inFocus) return 'dim';
  if (view.focus.length > 0) return isLit === null ? 'strong' : 'plain';
  return 'plain';
}

/** Ties that an event of this very day moved; an event known only by its month or year is of no day. */
function freshTies(ledger: IndexedLedger, view: ViewState): ReadonlySet<string> {
  const moved = ledger.ties.filter((tie) =>
    tie.marks.some(({ day, event }) => day === view.at && event.date.precision === 'day'),
  );
  return new Set(moved.map((tie) => tie.id));
}

/** Ties of one pair side by side: …, −1, 0, 1, … or …, −½, ½, … from the middle, in the order of their ids. */
function lanesOf(ties: readonly TieOnDay[]): ReadonlyMap<string, number> {
  const byPair = new Map<string, string[]>();
  for (const { id, from, to } of ties) {
    const pair = [from, to].sort().join(' ');
    byPair.set(pair, [...(byPair.get(pair) ?? []), id]);
  }
  const lanes = [...byPair.values()].flatMap((ids) =>
    ids.map((id, index) => [id, index - (ids.length - 1) / 2] as const),
  );
  return new Map(lanes);
}

function drawTie(
  tie: TieOnDay,
  lane: number,
  marks: Pick<GraphTie, 'isFresh' | 'isDisputed'>,
  emphasis: Emphasis,
): GraphTie {
  const { id, from, to, kind } = tie;
  const isReported = tie.standing === 'reported';
  const isExclusive = tie.terms.exclusivity === 'exclusive';
  return {
    id,
    from,
    to,
    kind,
    lane,
    ...marks,
    emphasis,
    isReported,
    isExclusive,
    presence: 1,
    width: widthOf(tie),
  };
}

/** 1.3 px without a known sum, and 0.8 more for each tenfold of $100m: the logarithm of the standing deals' total. */
function widthOf(tie: TieOnDay): number {
  const standing = tie.deals.filter((deal) => deal.standing === tie.standing);
  const usd = standing.reduce((sum, deal) => sum + (deal.amountUsd ?? 0), 0);
  return 1.3 + 0.8 * Math.max(0, Math.log10(Math.max(usd, 1) / 1e8));
}

function drawNodes(
  ledger: IndexedLedger,
  keyframes: Keyframes,
  view: ViewState,
  ties: ReadonlyMap<string, GraphTie>,
): ReadonlyMap<string, GraphNode> {
  const picked = namedOrganizations(view);
  const drawnTies = [...ties.values()];
  const room = Math.min(1, Math.sqrt(USUAL_CROWD / keyframes.tracks.size));
  const ids = new Set([...picked, ...drawnTies.flatMap(({ from, to }) => [from, to])]);
  const drawn = [...ids].sort().flatMap((id): [string, GraphNode][] => {
    const organization = ledger.organization.get(id);
    const pin = view.pins.find((pinned) => pinned.id === id);
    const place = pin ?? placeOn(keyframes, id, view.at);
    if (!organization || !place) return [];
    const own = drawnTies.filter(({ from, to }) => from === id || to === id);
    const allied = own.filter((tie) => (ALLIANCE_KINDS as readonly string[]).includes(tie.kind));
    const radius = (5.5 + 2.1 * Math.sqrt(allied.length)) * room;
    const emphasis = nodeEmphasis(picked.includes(id), own);
    const importance =
      allied.length + (emphasis === 'strong' ? 100 : 0) + (picked.includes(id) ? 1000 : 0);
    const { kind, tier } = organization;
    const { x, y } = place;
    const isPinned = pin !== undefined;
    const node = { id, kind, tier, x, y, radius, importance, emphasis, isPinned, presence: 1 };
    return [[id, node]];
  });
  return new Map(drawn);
}

/** The organisations that a view names: those in focus, and the one or the two that the pick is about. */
export function namedOrganizations({ focus, pick }: ViewState): string[] {
  if (pick?.type === 'org') return [...focus, pick.id];
  if (pick?.type !== 'tie') return [...focus];
  const { from, to } = partiesOf(pick.id);
  return [...focus, from, to];
}

/** An organisation is as prominent as the most prominent of its ties. */
function nodeEmphasis(isPicked: boolean, own: readonly GraphTie[]): Emphasis {
  if (isPicked || own.some((tie) => tie.emphasis === 'strong')) return 'strong';
  return own.some((tie) => tie.emphasis === 'plain') ? 'plain' : 'dim';
}
