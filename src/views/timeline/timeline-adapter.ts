import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import {
  type AnimationOptions,
  type DataGroupCollectionType,
  type DataItemCollectionType,
  Timeline,
  type TimelineOptions,
} from 'vis-timeline/esnext';
import { type Day, toEpochMilliseconds } from '../../domain/time/day.ts';
import type { TimelineMark, TimelineScene } from '../../scene/timeline-scene.ts';
import { axisFormat } from './axis-format.ts';
import { createDayDrag, type DayDrag } from './day-drag.ts';
import { laneElement, markAt, markElement } from './elements.ts';
import { listenToPointer } from './pointer.ts';
import { syncRows } from './sync-rows.ts';
import type { TimelineLabels } from './timeline-labels.ts';
import { type LaneRow, laneRows, type MarkRow, markRows } from './timeline-rows.ts';
import { nearestDay, spanShowing, WHOLE } from './visible-window.ts';

/** What a reader does on the timeline. */
export interface TimelineHandlers {
  readonly onDrag: (day: Day, isFinal: boolean) => void;
  readonly onDay: (day: Day) => void;
  readonly onEvent: (eventId: string, day: Day) => void;
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
const FOURTEEN_DAYS = 14 * 86_400_000;

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
  const marks = new DataSet<MarkRow>();
  const timeline = new Timeline(
    element,
    marks as unknown as DataItemCollectionType,
    lanes as unknown as DataGroupCollectionType,
    OPTIONS,
  );
  const drag = createDayDrag(handlers.onDrag);
  const showRows = createRowSync(lanes, marks);
  const showDay = createDayLine(timeline, drag);
  const showLanguage = createLanguage(timeline);
  finishFirstDrawing(timeline);
  let shown: readonly TimelineMark[] = [];
  const ended = new AbortController();
  const onClick = (event: MouseEvent) => {
    const id = markAt(event.clientX, event.clientY);
    const mark = shown.find((candidate) => candidate.id === id);
    if (mark) handlers.onEvent(mark.eventId, mark.start);
    else onEmptyClick(timeline, event, handlers.onDay);
  };
  listenToPointer(element, { onClick, onPointerLost: drag.release }, ended.signal);
  const observer = new ResizeObserver(() => timeline.redraw());
  observer.observe(element);
  return {
    update: (scene, day, labels, isFolded) => {
      shown = scene.marks;
      showLanguage(labels);
      showRows(scene, labels, isFolded);
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

/** Brings lanes and marks up to date where the scene, the language or the fold has changed. */
function createRowSync(lanes: DataSet<LaneRow>, marks: DataSet<MarkRow>) {
  let seen: readonly unknown[] = [];
  let laneNow: readonly LaneRow[] = [];
  let markNow: readonly MarkRow[] = [];
  return (...now: [TimelineScene, TimelineLabels, boolean]) => {
    if (now.every((value, index) => value === seen[index])) return;
    seen = now;
    const [laneNext, markNext] = [laneRows(...now), markRows(...now)];
    syncRows<LaneRow>(lanes, laneNow, laneNext);
    syncRows<MarkRow>(marks, markNow, markNext);
    [laneNow, markNow] = [laneNext, markNext];
  };
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
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  timeline.setWindow(span.start, span.end, { animation: isCalm ? false : GLIDE });
}
