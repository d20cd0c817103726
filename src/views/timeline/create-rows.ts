import { clusterMarks, daysPerDot, type TimelineCluster } from '../../scene/timeline-clusters.ts';
import type { TimelineBar, TimelineScene } from '../../scene/timeline-scene.ts';
import { type RowSet, syncRows } from './sync-rows.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import {
  type BarRow,
  barRows,
  type LaneRow,
  laneRows,
  type MarkRow,
  markRows,
} from './timeline-rows.ts';

type Shown = readonly [TimelineScene, TimelineLabels, boolean];

/** What stands on the timeline: lanes, and marks drawn as one where they are too close. */
export interface Rows {
  /** Brings them up to date where the scene, the language or the fold has changed. */
  readonly show: (...shown: Shown) => void;
  /** Groups anew after the reader has zoomed; the guest pays for every mark, so only those that differ are touched. */
  readonly regroup: () => void;
  /** The cluster with this id. */
  readonly cluster: (id: string | null) => TimelineCluster | undefined;
  /** The spell with this id. */
  readonly bar: (id: string | null) => TimelineBar | undefined;
}

/** What stands in the lanes. */
export type ItemRow = MarkRow | BarRow;

/** Keeps two data sets of the guest in step with the scene. */
export function createRows(
  lanes: RowSet<LaneRow>,
  marks: RowSet<ItemRow>,
  pxPerDay: () => number,
): Rows {
  let shown: Shown | null = null;
  let days = 0;
  let clusters: readonly TimelineCluster[] = [];
  let laneNow: readonly LaneRow[] = [];
  let markNow: readonly ItemRow[] = [];
  const draw = ([scene, labels, isFolded]: Shown) => {
    clusters = clusterMarks(scene.marks, days);
    const laneNext = laneRows(scene, labels, isFolded);
    const markNext = [...barRows(scene, labels), ...markRows(scene, clusters, labels, isFolded)];
    syncRows<LaneRow>(lanes, laneNow, laneNext);
    syncRows<ItemRow>(marks, markNow, markNext);
    [laneNow, markNow] = [laneNext, markNext];
  };
  return {
    show: (...next) => {
      if (next.every((value, index) => value === shown?.[index])) return;
      shown = next;
      days = daysPerDot(pxPerDay());
      draw(next);
    },
    regroup: () => {
      const now = daysPerDot(pxPerDay());
      if (now === days || !shown) return;
      days = now;
      draw(shown);
    },
    cluster: (id) => clusters.find((candidate) => candidate.id === id),
    bar: (id) => shown?.[0].bars?.find((candidate) => candidate.id === id),
  };
}
