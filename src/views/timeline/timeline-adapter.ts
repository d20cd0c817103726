import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import {
  type AnimationOptions,
  type DataGroupCollectionType,
  type DataItemCollectionType,
  Timeline,
  type TimelineOptions,
} from 'vis-timeline/esnext';
import { addDays, type Day, toEpochMilliseconds } from '../../domain/time/day.ts';
import { clampDay } from '../../domain/time/interval.ts';
import type { TimelineCluster } from '../../scene/timeline-clusters.ts';
import type { TimelineBar, TimelineScene } from '../../scene/timeline-scene.ts';
import { axisFormat } from './axis-format.ts';
import { createRows, type ItemRow } from './create-rows.ts';
import { createDayDrag, type DayDrag } from './day-drag.ts';
import { laneElement, markAt, markElement } from './elements.ts';
import { createLaneScroll } from './lane-scroll.ts';
import { listenToPointer } from './pointer.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import type { LaneRow } from './timeline-rows.ts';
import { nearestDay, spanAround, spanShowing, WHOLE } from './visible-window.ts';

/** What a reader does on the timeline. */
export interface TimelineHandlers {
  readonly onDrag: (day: Day, isFinal: boolean) => void;
  readonly onDay: (day: Day) => void;
  readonly onEvent: (eventId: string, day: Day) => void;
  readonly onTie: (tieId: string, day: Day) => void;
}

/** The mounted timeline. */
export interface TimelineAdapter {
  readonly update: (
    scene: TimelineScene,
    day: Day,
    labels: TimelineLabels,
    isFolded: boolean,
  ) => void;
  readonly destroy: () => void;
}

const DAY_LINE = 'timeline-day';
const DAY = 86_400_000;
const FOURTEEN_DAYS = 14 * DAY;

const GLIDE: AnimationOptions = { duration: 240, easingFunction: 'easeInOutQuad' };

const OPTIONS: TimelineOptions = {
  ...WHOLE,
  min: WHOLE.start,
  max: WHOLE.end,
  zoomMin: FOURTEEN_DAYS,
  zoomKey: 'ctrlKey',
  horizontalScroll: true,
  moment: (date: MomentInput) => moment.utc(date),
  autoResize: false,
  rtl: false,
  stack: false,
  snap: null,
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  align: 'left',
  margin: { axis: 0, item: 0 },
  orientation: { axis: 'bottom', item: 'top' },
  maxMinorChars: 6,
  groupOrder: 'order',
  groupTemplate: laneElement,
  template: markElement,
};

/** Puts a timeline into an empty element; it is drawn with the first `update`. */
export function mountTimeline(element: HTMLElement, handlers: TimelineHandlers): TimelineAdapter {
  const lanes = new DataSet<LaneRow>();
  const marks = new DataSet<ItemRow>();
  const timeline = new Timeline(
    element,
    marks as unknown as DataItemCollectionType,
    lanes as unknown as DataGroupCollectionType,
    OPTIONS,
  );
  const drag = createDayDrag(handlers.onDrag);
  const rows = createRows(lanes, marks, () => pxPerDay(timeline, element));
  const showDay = createDayLine(timeline, drag);
  const showLanguage = createLanguage(timeline);
  finishFirstDrawing(timeline);
  const ended = new AbortController();
  const onClick = (event: MouseEvent) => {
    const mark = markAt(event.clientX, event.clientY);
    const cluster = rows.cluster(mark);
    const bar = rows.bar(mark);
    if (cluster) onClusterClick(timeline, cluster, handlers);
    else if (bar) handlers.onTie(bar.tie, dayIn(bar, timeline.getEventProperties(event).time));
    else onEmptyClick(timeline, event, handlers.onDay);
  };
  const scroll = createLaneScroll(timeline);
  const pointer = { onClick, onPointerLost: drag.release, onWheel: scroll.by };
  listenToPointer(element, pointer, ended.signal);
  const observer = new ResizeObserver(() => {
    timeline.redraw();
    rows.regroup();
  });
  observer.observe(element);
  timeline.on('rangechanged', rows.regroup);
  return {
    update: (scene, day, labels, isFolded) => {
      showLanguage(labels);
      scroll.show(scene);
      rows.show(scene, labels, isFolded);
      showDay(day, labels);
    },
    destroy: () => {
      ended.abort();
      observer.disconnect();
      drag.cancel();
      timeline.destroy();
      element.replaceChildren(); // destroy leaves the loading screen behind
    },
  };
}

// Until it is redrawn after its first range, the guest covers itself with a loading screen and follows no zoom.
function finishFirstDrawing(timeline: Timeline): void {
  const finish = () => {
    timeline.off('rangechanged', finish);
    timeline.redraw();
  };
  timeline.on('rangechanged', finish);
}

function onEmptyClick(timeline: Timeline, event: MouseEvent, onDay: (day: Day) => void): void {
  const { what, time } = timeline.getEventProperties(event);
  if (what === 'background' || what === 'axis') onDay(nearestDay(time.valueOf()));
}

/** The day of a spell at which it was clicked. */
function dayIn({ start, end }: TimelineBar, time: Date): Day {
  return clampDay(nearestDay(time.valueOf()), start, addDays(end, -1));
}

/** Several events of more than one day come apart under a closer look; otherwise the first is told. */
function onClusterClick(
  timeline: Timeline,
  { marks, start }: TimelineCluster,
  { onEvent }: TimelineHandlers,
): void {
  const last = marks.at(-1)?.start ?? start;
  const { start: from, end: to } = timeline.getWindow();
  const closer = spanAround(start, last, { start: from.valueOf(), end: to.valueOf() });
  if (closer && last > start)
    timeline.setWindow(closer.start, closer.end, { animation: gliding() });
  else onEvent(marks[0].eventId, marks[0].start);
}

function createLanguage(timeline: Timeline) {
  let language: string | null = null;
  return (labels: TimelineLabels) => {
    if (labels.language === language) return;
    language = labels.language;
    timeline.setOptions({ format: axisFormat(labels.language) });
  };
}

/** The line of the day. While the reader holds it, days that come back from the store are not followed. */
function createDayLine(timeline: Timeline, drag: DayDrag) {
  let shown: Day | null = null;
  timeline.addCustomTime(WHOLE.start, DAY_LINE);
  timeline.on('timechange', ({ time }: { time: Date }) => {
    const day = nearestDay(time.valueOf());
    timeline.setCustomTime(toEpochMilliseconds(day), DAY_LINE);
    shown = day;
    drag.move(day);
  });
  timeline.on('timechanged', drag.release);
  return (day: Day, labels: TimelineLabels) => {
    timeline.setCustomTimeTitle(labels.day(day), DAY_LINE);
    if (drag.isActive()) return;
    timeline.setCustomTime(toEpochMilliseconds(day), DAY_LINE);
    if (day !== shown) follow(timeline, day);
    shown = day;
  };
}

function follow(timeline: Timeline, day: Day): void {
  const { start, end } = timeline.getWindow();
  const span = spanShowing(day, { start: start.valueOf(), end: end.valueOf() });
  if (!span) return;
  timeline.setWindow(span.start, span.end, { animation: gliding() });
}

function gliding(): AnimationOptions | false {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? false : GLIDE;
}

function pxPerDay(timeline: Timeline, element: HTMLElement): number {
  const { start, end } = timeline.getWindow();
  return (element.clientWidth * DAY) / (end.valueOf() - start.valueOf());
}
