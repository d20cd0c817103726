import type { Source } from '../../domain/background.ts';
import { ledgerOn } from '../../domain/basis.ts';
import { sourcesNamed } from '../../domain/indexed-background.ts';
import { type Day, formatDay } from '../../domain/time/day.ts';
import type { Point } from '../../layout/point.ts';
import type { GraphNode, GraphTie } from '../../scene/graph-scene.ts';
import { newsworthyMarks } from '../../scene/shown-ties.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { fitCamera } from '../fit-camera.ts';
import type { SheetScene } from '../sheet-scene.ts';
import { wordTitle } from '../sheet-title.ts';
import { wordLimits } from '../sheet-wording.ts';
import type { DeckGround } from '../slides/make-deck.ts';
import { CARD_FRAMES } from './frame-rate.ts';
import { type RangeSetting, restShot, runShot } from './range-shots.ts';
import type { RangeStep } from './range-steps.ts';
import { sourcesCard, titleCard } from './set-card.ts';
import { legendOf, stageFor } from './stage.ts';
import { inputOf, pictureOf } from './standing-scene.ts';
import { type Range, stepsOfRange } from './steps-of-range.ts';
import { standingShot, type VideoPlan } from './video-plan.ts';

/** What a video of days shows of a view: its graph on one day, with nothing compared and no event picked. */
export function playedView(view: ViewState, at: Day): ViewState {
  const pick = view.pick?.type === 'event' ? null : view.pick;
  return { ...view, at, vs: null, pick, view: 'graph', story: null, scene: null, present: false };
}

/** The video of a view's picture through a range of days: a card, each day of change told while it stands, the days between passing, and a card of the sources of all that changed. */
export function rangeVideo(view: ViewState, range: Range, ground: DeckGround): VideoPlan {
  const { from, to } = range;
  const { words, share, recorded, talk, linkOf } = ground;
  const steps = stepsOfRange(view, range, ground);
  const last = playedView(view, to);
  const input = inputOf(last, ground);
  const { union, points } = everDrawn(last, steps, ground);
  const legend = legendOf(input, union);
  const title = wordTitle(input, union.ledger);
  const link = linkOf(last);
  const sources = sourcesIn(last, range, ground);
  const stage = stageFor([legend], [link], ground);
  const cam = last.cam ?? fitCamera(points);
  const setting: RangeSetting = { view: last, cam, title, legend, stage, ground };
  const days = talk.video.days(words.day(from), words.day(to));
  const front = { title, text: days, facts: wordLimits(input, union).join(' · '), link };
  return {
    name: `${formatDay(from)}-to-${formatDay(to)}`,
    title: `${title}: ${days}`,
    author: share.sheet.note(recorded.version),
    link,
    language: words.language,
    shots: [
      standingShot(CARD_FRAMES.title, () => titleCard(front, ground)),
      ...steps.map((step, index) =>
        step.type === 'rest'
          ? restShot(step, dayBefore(steps, index), setting)
          : runShot(step, setting),
      ),
      standingShot(CARD_FRAMES.sources, () => sourcesCard(sources, link, ground)),
    ],
  };
}

/** The sources of all that changed in a range, in its order. */
function sourcesIn(view: ViewState, { from, to }: Range, ground: DeckGround): readonly Source[] {
  const { recorded, background } = ground;
  const marks = newsworthyMarks(ledgerOn(recorded.ledger, view.basis), view);
  const ids = marks
    .filter(({ day }) => day >= from && day <= to)
    .sort((one, other) => one.day - other.day)
    .flatMap(({ event }) => background.event.get(event.id)?.sources ?? []);
  return sourcesNamed(background, ids);
}

/** Everything that is drawn on some day that stands, as one picture, whose legend is that of the whole range; and every place that anybody has there. */
function everDrawn(view: ViewState, steps: readonly RangeStep[], ground: DeckGround) {
  const nodes = new Map<string, GraphNode>();
  const ties = new Map<string, GraphTie>();
  const points: Point[] = [];
  for (const step of steps) {
    if (step.type === 'run') continue;
    const { scene } = pictureOf({ ...view, at: step.day }, ground).place;
    points.push(...scene.nodes.values());
    for (const node of scene.nodes.values()) nodes.set(node.id, node);
    for (const tie of scene.ties.values()) ties.set(`${tie.id} ${lookOf(tie)}`, tie);
  }
  const { scene } = pictureOf(view, ground);
  const picture = { ...scene.picture, scene: { nodes, ties } };
  return { union: { ...scene, picture } satisfies SheetScene, points };
}

/** A tie may be only reported at first, and is fresh on one day: the legend explains each of its looks. */
function lookOf({ isReported, isExclusive, isFresh, isDisputed }: GraphTie): string {
  return [isReported, isExclusive, isFresh, isDisputed].join();
}

/** The last day shown before a stretch, or null for the first. */
function dayBefore(steps: readonly RangeStep[], index: number): Day | null {
  const before = steps[index - 1];
  if (!before) return null;
  return before.type === 'rest' ? before.day : (Math.max(before.from, before.to - 1) as Day);
}
