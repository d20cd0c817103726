import type { GraphNode, GraphTie } from '../../src/scene/graph-scene.ts';
import type { TimelineMark } from '../../src/scene/timeline-scene.ts';
import type { NamedCamp } from '../../src/views/graph/camp-hulls.ts';

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
