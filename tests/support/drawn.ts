import type { GraphNode, GraphTie } from '../../src/scene/graph-scene.ts';
import type { TimelineMark } from '../../src/scene/timeline-scene.ts';

/** A plain organisation in the middle, 10 px wide each way, but for what the literal says. */
export function aNode(literal: Partial<GraphNode> & { readonly id: string }): GraphNode {
  return { kind: 'lab', x: 0, y: 0, radius: 10, importance: 1, emphasis: 'plain', ...literal };
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
