import { toEpochMilliseconds } from '../../domain/time/day.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';
import type { TimelineCluster } from '../../scene/timeline-clusters.ts';
import type { TimelineScene } from '../../scene/timeline-scene.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** A lane of the guest. */
export interface LaneRow {
  readonly id: string;
  readonly content: string;
  readonly className: string;
  readonly order: number;
  readonly visible: boolean;
}

/** A cluster of marks as a mark of the guest; `content` is its tooltip, `place` how far down its lane it stands (0 to 1), `count` how many events it stands for. */
export interface MarkRow {
  readonly id: string;
  readonly group: string;
  readonly type: 'point' | 'range';
  readonly start: number;
  readonly end: number | null;
  readonly content: string;
  readonly className: string;
  readonly place: number;
  readonly count: number;
}

const FOLDED = 'folded';

/** Every lane there can be, of which only those of the scene are visible; folded, one lane without a name. */
export function laneRows(
  scene: TimelineScene,
  labels: TimelineLabels,
  isFolded: boolean,
): readonly LaneRow[] {
  const lanes = TIE_KINDS.map((kind, order) => ({
    id: kind,
    content: labels.kinds[kind],
    className: `timeline-lane timeline-${kind}`,
    order,
    visible: !isFolded && scene.lanes.includes(kind),
  }));
  const folded = { id: FOLDED, content: '', className: 'timeline-fold', order: -1 };
  return [...lanes, { ...folded, visible: isFolded }];
}

/** The clusters of the scene's marks; folded, all in one lane in which each kind keeps its own height. */
export function markRows(
  { lanes }: TimelineScene,
  clusters: readonly TimelineCluster[],
  labels: TimelineLabels,
  isFolded: boolean,
): readonly MarkRow[] {
  return clusters.map(({ id, marks, start, end }) => {
    const { kind } = marks[0];
    return {
      id,
      group: isFolded ? FOLDED : kind,
      type: end === null ? 'point' : 'range',
      start: toEpochMilliseconds(start),
      end: end === null ? null : toEpochMilliseconds(end),
      content: labels.marks(marks),
      className: classOf(marks),
      place: isFolded ? (lanes.indexOf(kind) + 0.5) / lanes.length : 0.5,
      count: marks.length,
    };
  });
}

/** What holds for all marks of a cluster, and what for any: one dispute among them is not to be overlooked. */
function classOf(marks: TimelineCluster['marks']): string {
  const classes = [
    'timeline-item',
    `timeline-${marks[0].kind}`,
    marks.length > 1 && 'timeline-several',
    marks.every(({ isReported }) => isReported) && 'timeline-reported',
    marks.every(({ isDim }) => isDim) && 'timeline-dim',
    marks.some(({ isDisputed }) => isDisputed) && 'timeline-disputed',
  ];
  return classes.filter(Boolean).join(' ');
}
