import { partiesOf } from '../../domain/ledger.ts';
import { toEpochMilliseconds } from '../../domain/time/day.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';
import type { TimelineCluster } from '../../scene/timeline-clusters.ts';
import type { TimelineBar, TimelineScene } from '../../scene/timeline-scene.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** A lane of the guest; a tie's has its kind beside its name and its full name as a tooltip. */
export interface LaneRow {
  readonly id: string;
  readonly content: string;
  readonly kind?: string;
  readonly title?: string;
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

/** A spell of a tie as a bar of the guest; `content` is its tooltip, `vague` the share of it at its start that is vague (0 to 1). */
export interface BarRow {
  readonly id: string;
  readonly group: string;
  readonly type: 'range';
  readonly start: number;
  readonly end: number;
  readonly content: string;
  readonly className: string;
  readonly vague: number;
  /** False: the guest is not to cut off what is out of sight, for shares count from the bar's own start. */
  readonly limitSize: false;
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
  return [...lanes, ...tieRows(scene, labels), { ...folded, visible: isFolded }];
}

function tieRows({ lanes, bars }: TimelineScene, labels: TimelineLabels): readonly LaneRow[] {
  if (!bars) return [];
  return lanes.map((tie, order) => {
    const { kind } = partiesOf(tie);
    const className = `timeline-lane timeline-tie timeline-${kind}`;
    return { id: tie, ...labels.tie(tie), className, order, visible: true };
  });
}

/** The spells of the scene's ties as bars beneath the marks. */
export function barRows({ bars = [] }: TimelineScene, labels: TimelineLabels): readonly BarRow[] {
  return bars.map((bar) => ({
    id: bar.id,
    group: bar.tie,
    type: 'range',
    start: toEpochMilliseconds(bar.start),
    end: toEpochMilliseconds(bar.end),
    content: labels.bar(bar),
    className: barClassOf(bar),
    vague: bar.vagueDays / (bar.end - bar.start),
    limitSize: false,
  }));
}

function barClassOf({ tie, standing, exclusivity, isTurn }: TimelineBar): string {
  const classes = [
    'timeline-item',
    'timeline-bar',
    `timeline-${partiesOf(tie).kind}`,
    `timeline-${standing}`,
    exclusivity && `timeline-${exclusivity}`,
    isTurn && 'timeline-turn',
  ];
  return classes.filter(Boolean).join(' ');
}

/** The clusters of the scene's marks; folded, all in one lane in which each kind keeps its own height. */
export function markRows(
  { lanes }: TimelineScene,
  clusters: readonly TimelineCluster[],
  labels: TimelineLabels,
  isFolded: boolean,
): readonly MarkRow[] {
  return clusters.map(({ id, marks, start, end }) => {
    const { kind, lane = kind } = marks[0];
    return {
      id,
      group: isFolded ? FOLDED : lane,
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
