import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import type { NamedCamp } from '../../src/painting/camp-hulls.ts';
import type { Palette } from '../../src/painting/palette.ts';
import type { Sprites } from '../../src/painting/sprites.ts';
import { CHANGES } from '../../src/scene/drawn-graph.ts';
import type { GraphNode, GraphScene, GraphTie } from '../../src/scene/graph-scene.ts';
import type { TimelineMark } from '../../src/scene/timeline-scene.ts';

/** A plain organisation in the middle, 10 px wide each way, but for what the literal says. */
export function aNode(literal: Partial<GraphNode> & { readonly id: string }): GraphNode {
  return {
    kind: 'lab',
    tier: 1,
    x: 0,
    y: 0,
    radius: 10,
    importance: 1,
    emphasis: 'plain',
    isPinned: false,
    presence: 1,
    ...literal,
  };
}

/** A plain tie from one organisation to another, in the middle lane unless said otherwise. */
export function aTie(from: string, to: string, lane = 0): GraphTie {
  return {
    id: `${from}.${to}.compute`,
    from,
    to,
    kind: 'compute',
    width: 1.3,
    lane,
    isReported: false,
    isExclusive: false,
    isFresh: false,
    isDisputed: false,
    emphasis: 'plain',
    presence: 1,
  };
}

/** A scene of some organisations and ties. */
export function aScene(nodes: readonly GraphNode[], ties: readonly GraphTie[]): GraphScene {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    ties: new Map(ties.map((tie) => [tie.id, tie])),
  };
}

/** A palette whose colours are named after what they are for. */
export const A_PALETTE: Palette = {
  ground: 'ground',
  raised: 'raised',
  ink: 'ink',
  inkSoft: 'ink-soft',
  accent: 'accent',
  sans: 'sans',
  serif: 'serif',
  camps: { 1: 'camp', 2: 'camp', 3: 'camp', 4: 'camp', 5: 'camp', 6: 'camp' },
  kinds: Object.fromEntries(
    [...TIE_KINDS, ...CHANGES].map((kind) => [kind, kind]),
  ) as Palette['kinds'],
};

/** A mark of the timeline on an exact day, bright and of a fact, but for what the literal says. */
export function aMark(
  literal: Partial<TimelineMark> & Pick<TimelineMark, 'id' | 'start'>,
): TimelineMark {
  return {
    eventId: literal.id.split('.')[0] ?? literal.id,
    kind: 'compute',
    end: null,
    isReported: false,
    isDim: false,
    isDisputed: false,
    ...literal,
  };
}

/** Organisations named by their ids in capitals, with nobody in focus: what the timeline names parties by. */
export const A_PARTY_NAMING = {
  nameOf: (id: string) => id.toUpperCase(),
  focus: [] as readonly string[],
};

/** A camp that is shown and named by its id, all its members drawn. */
export function aNamedCamp(id: string, members: readonly string[]): NamedCamp {
  return {
    id,
    name: id,
    fit: 'coined',
    hue: 1,
    dash: [],
    isNamed: false,
    isShown: true,
    members: members.map((organization) => ({ organization, isDrawn: true })),
  };
}

/** Sprites that stamp nothing but tell `stamp`. */
export function aStamper(stamp: Sprites['stamp'] = () => {}): Sprites {
  return { stamp, batch: (_, stampAll) => stampAll() };
}
