import { toEpochMilliseconds } from '../../domain/time/day.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';
import type { TimelineMark, TimelineScene } from '../../scene/timeline-scene.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** A lane of the guest. */
export interface LaneRow {
  readonly id: string;
  readonly content: string;
  readonly className: string;
  readonly order: number;
  readonly visible: boolean;
}

/** A mark of the guest; `content` is its tooltip, `place` how far down its lane it stands (0 to 1). */
export interface MarkRow {
  readonly id: string;
  readonly group: string;
  readonly type: 'point' | 'range';
  readonly start: number;
  readonly end: number | null;
  readonly content: string;
  readonly className: string;
  readonly place: number;
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

/** The scene's marks; folded, all in one lane in which each kind keeps its own height. */
export function markRows(
  scene: TimelineScene,
  labels: TimelineLabels,
  isFolded: boolean,
): readonly MarkRow[] {
  const placeOf = (mark: TimelineMark) =>
    isFolded ? (scene.lanes.indexOf(mark.kind) + 0.5) / scene.lanes.length : 0.5;
  return scene.marks.map((mark) => ({
    id: mark.id,
    group: isFolded ? FOLDED : mark.kind,
    type: mark.end === null ? 'point' : 'range',
    start: toEpochMilliseconds(mark.start),
    end: mark.end === null ? null : toEpochMilliseconds(mark.end),
    content: labels.mark(mark),
    className: classOf(mark),
    place: placeOf(mark),
  }));
}

function classOf({ kind, isReported, isDim }: TimelineMark): string {
  const reported = isReported ? ' timeline-reported' : '';
  return `timeline-item timeline-${kind}${reported}${isDim ? ' timeline-dim' : ''}`;
}
