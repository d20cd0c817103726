import { addDays, type Day } from '../../domain/time/day.ts';
import { sceneAtMoment } from '../../scene/scene-between.ts';
import type { Camera, ViewState } from '../../viewstate/view-state.ts';
import type { Block } from '../sheet-blocks.ts';
import { wordSheet } from '../sheet-wording.ts';
import type { DeckGround } from '../slides/make-deck.ts';
import { framesIn } from './frame-rate.ts';
import type { RangeStep } from './range-steps.ts';
import { saidSize } from './set-column.ts';
import { type Around, aroundOf, type Stage, stillOn } from './stage.ts';
import { pictureOf } from './standing-scene.ts';
import { type Told, toldChange } from './told.ts';
import type { Shot } from './video-plan.ts';
import { sceneOnTheWay } from './way.ts';

/** How a range's frames are set, alike in all of them. */
export interface RangeSetting {
  /** On whatever day. */
  readonly view: ViewState;
  readonly cam: Camera | null;
  readonly title: string;
  readonly legend: Block;
  readonly stage: Stage;
  readonly ground: DeckGround;
}

/** How long what comes and goes takes to do so, in frames. */
const FADE_FRAMES = framesIn(300);

type Rest = Extract<RangeStep, { readonly type: 'rest' }>;
type Run = Extract<RangeStep, { readonly type: 'run' }>;

/** A day that stands: what is different from the day shown before it comes and goes first. */
export function restShot({ day, frames }: Rest, before: Day | null, setting: RangeSetting): Shot {
  const begin = () => {
    const { scene, place } = pictureOn(day, setting);
    const from = before === null ? place : pictureOn(before, setting).place;
    const around = aroundOn(day, setting)(day);
    const still = stillOn(setting.stage, scene.picture, setting.cam);
    const stands = { ...around, still };
    const named = { scene: place.scene, cam: setting.cam };
    return (frame: number) => {
      const share = (frame + 1) / FADE_FRAMES;
      if (before === null || share >= 1) return stands;
      const drawn = sceneOnTheWay(from, place, share, 'direct');
      return { ...around, still: { ...still, scene: drawn, named } };
    };
  };
  return { frames, begin };
}

/** Quiet days that pass: everybody drifts along the layout's curve, under names that the day arrived at has room for. */
export function runShot({ from, to, frames }: Run, setting: RangeSetting): Shot {
  const begin = () => {
    const { scene, place } = pictureOn(from, setting);
    const end = pictureOn(to, setting).place;
    const aroundAt = aroundOn(from, setting);
    const still = stillOn(setting.stage, scene.picture, setting.cam);
    const named = { scene: end.scene, cam: setting.cam };
    return (frame: number) => {
      // the last day is the next stretch's own
      const passed = ((to - from) * (frame + 1)) / (frames + 1);
      const day = addDays(from, Math.floor(passed));
      const shown = pictureOn(day, setting).place.scene;
      const drawn = sceneAtMoment(shown, place.keyframes, from + passed);
      return { ...aroundAt(day), still: { ...still, scene: drawn, named } };
    };
  };
  return { frames, begin };
}

function pictureOn(at: Day, { view, ground }: RangeSetting) {
  return pictureOf({ ...view, at }, ground);
}

/** The frame of the days from one on, as long as nothing changes: what changed last is told, and each day named. */
function aroundOn(from: Day, setting: RangeSetting): (day: Day) => Around {
  const { title, legend, stage, ground } = setting;
  const view = { ...setting.view, at: from };
  const { input, scene } = pictureOf(view, ground);
  const { now, later, sources } = toldChange(view, ground);
  const told: Told = {
    heading: title,
    day: '',
    facts: wordSheet(input, scene).facts.join(' · '),
    said: later,
    sources,
    link: ground.linkOf(view),
  };
  const saidPx = saidSize([told], stage.column);
  const around = (day: Day) => {
    const said = day === from ? now : later;
    return aroundOf({ ...told, said, day: ground.words.day(day) }, legend, stage, saidPx, ground);
  };
  return around;
}
