import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import { ALLIANCE_KINDS } from '../domain/vocabulary.ts';
import { type Keyframes, placerOn } from '../layout/keyframes.ts';
import type { Point } from '../layout/point.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import type { Emphasis, GraphNode, GraphTie } from './drawn-graph.ts';

/** Up to this many organisations in the layout shapes have their full size; beyond it they share the same room. */
const USUAL_CROWD = 60;
const ALLIED: ReadonlySet<string> = new Set(ALLIANCE_KINDS);
const PROMINENCE = { dim: 0, plain: 1, strong: 2 } as const;

/** What an organisation's ties say of it. */
interface Standing {
  allied: number;
  emphasis: Emphasis;
}

/** The organisations to draw, in the order of their ids: those with a tie, those that the view names, and guests, who have come for something that is not of the record. */
export function drawNodes(
  ledger: IndexedLedger,
  keyframes: Keyframes,
  view: ViewState,
  ties: ReadonlyMap<string, GraphTie>,
  guests: readonly string[] = [],
): ReadonlyMap<string, GraphNode> {
  const named = new Set(namedOrganizations(view));
  const standings = standingsOf(ties);
  const placeOf = placerOn(keyframes, view.at);
  const pins = new Map(view.pins.map((pin) => [pin.id, pin]));
  const room = Math.min(1, Math.sqrt(USUAL_CROWD / keyframes.tracks.size));
  const drawn = new Map<string, GraphNode>();
  for (const id of idsInOrder(ledger)) {
    if (!standings.has(id) && !named.has(id) && !guests.includes(id)) continue;
    const pin = pins.get(id);
    const place = pin ?? placeOf(id);
    const node = place && drawNode(ledger, id, place, standings.get(id), named.has(id), room);
    if (node) drawn.set(id, pin ? { ...node, isPinned: true } : node);
  }
  return drawn;
}

const idsByLedger = new WeakMap<IndexedLedger, readonly string[]>();

function idsInOrder(ledger: IndexedLedger): readonly string[] {
  const ids = idsByLedger.get(ledger) ?? [...ledger.organization.keys()].sort();
  idsByLedger.set(ledger, ids);
  return ids;
}

function drawNode(
  ledger: IndexedLedger,
  id: string,
  { x, y }: Point,
  standing: Standing | undefined,
  isNamed: boolean,
  room: number,
): GraphNode | null {
  const organization = ledger.organization.get(id);
  if (!organization) return null;
  const allied = standing?.allied ?? 0;
  const emphasis = isNamed ? 'strong' : (standing?.emphasis ?? 'dim');
  return {
    id,
    kind: organization.kind,
    tier: organization.tier,
    x,
    y,
    radius: (5.5 + 2.1 * Math.sqrt(allied)) * room,
    importance: allied + (emphasis === 'strong' ? 100 : 0) + (isNamed ? 1000 : 0),
    emphasis,
    isPinned: false,
    presence: 1,
  };
}

function first(standings: Map<string, Standing>, id: string): Standing {
  const standing: Standing = { allied: 0, emphasis: 'dim' };
  standings.set(id, standing);
  return standing;
}

/** How many alliances each organisation has; it is as prominent as the most prominent of its ties. */
function standingsOf(ties: ReadonlyMap<string, GraphTie>): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { from, to, kind, emphasis, change } of ties.values()) {
    const isAlliance = ALLIED.has(kind) && change !== 'removed';
    for (const id of [from, to]) {
      const standing = standings.get(id) ?? first(standings, id);
      if (isAlliance) standing.allied += 1;
      if (PROMINENCE[emphasis] > PROMINENCE[standing.emphasis]) standing.emphasis = emphasis;
    }
  }
  return standings;
}

/** The organisations that a view names: those in focus, and the one or the two that the pick is about. */
export function namedOrganizations({ focus, pick }: Pick<ViewState, 'focus' | 'pick'>): string[] {
  if (pick?.type === 'org') return [...focus, pick.id];
  if (pick?.type !== 'tie') return [...focus];
  const { from, to } = partiesOf(pick.id);
  return [...focus, from, to];
}
