import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { useEffect, useMemo, useRef } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import type { TimelineScene } from '../../scene/timeline-scene.ts';
import { goTo, pickEventOn, pickTieOn, scrubTo } from '../../store/actions.ts';
import { mountTimeline, type TimelineAdapter, type TimelineHandlers } from './timeline-adapter.ts';
import { timelineLabels } from './timeline-labels.ts';
import './timeline.css';
import './marks.css';
import './bars.css';
import './day-line.css';

interface Props {
  readonly scene: TimelineScene;
  readonly day: Day;
  readonly words: Words;
  /** The title of an event in the language; keep it the same function while nothing changes. */
  readonly titleOf: (eventId: string) => string;
  readonly ledger: IndexedLedger;
  readonly focus: readonly string[];
  /** How many ties have a lane in sight; more are scrolled to. */
  readonly mostTies: number;
  /** One lane for all kinds, for narrow screens. */
  readonly isFolded?: boolean;
}

const HANDLERS: TimelineHandlers = {
  onDrag: (day, isFinal) => (isFinal ? goTo(day) : scrubTo(day)),
  onDay: goTo,
  onEvent: pickEventOn,
  onTie: pickTieOn,
};

/** The events of the window in lanes and the day as a line to drag; hidden from assistive technology, which has the slider and the table. */
export function TimelineView(props: Props) {
  const { scene, day, words, titleOf, ledger, focus, mostTies, isFolded = false } = props;
  const element = useRef<HTMLDivElement>(null);
  const adapter = useRef<TimelineAdapter>(null);
  const labels = useMemo(() => {
    const nameOf = (id: string) => words.name(ledger.organization.get(id));
    return timelineLabels(words, titleOf, { nameOf, focus });
  }, [words, titleOf, ledger, focus]);
  useEffect(() => {
    if (!element.current) return;
    const mounted = mountTimeline(element.current, HANDLERS);
    adapter.current = mounted;
    return () => mounted.destroy();
  }, []);
  useEffect(() => {
    adapter.current?.update(scene, day, labels, isFolded);
  }, [scene, day, labels, isFolded]);
  const isCut = !isFolded && scene.bars !== undefined && scene.lanes.length > mostTies;
  // half a lane at the lower edge tells that there are more
  const lanes = isFolded ? 1 : isCut ? mostTies - 0.5 : scene.lanes.length;
  const style = { height: `calc(var(--timeline-frame) + ${lanes} * var(--timeline-lane))` };
  const classes = ['timeline', isFolded && 'timeline-folded', isCut && 'timeline-cut'];
  const className = classes.filter(Boolean).join(' ');
  return <div ref={element} className={className} style={style} aria-hidden="true" />;
}
