import type { Sheet } from '../sheet.ts';
import type { SheetScene } from '../sheet-scene.ts';
import { framesIn } from './frame-rate.ts';
import { saidSize } from './set-column.ts';
import { type Around, aroundOf, stillOn } from './stage.ts';
import type { PassedDay, StandingScene, StorySetting } from './standing-scene.ts';
import { type Told, toldChange } from './told.ts';
import { cameraAndNames, type Place, sceneOnTheWay } from './way.ts';

/** How long the camera takes to where the next scene looks from, in frames. */
const CAMERA_FRAMES = framesIn(1000);

/** A part of the way: from where to where, in so many frames, and the rest of the frame meanwhile. */
interface Leg {
  readonly from: Place;
  readonly to: Place;
  readonly frames: number;
  readonly frame: Around;
  readonly picture: SheetScene['picture'];
}

/** The way from one scene to the next: past the days of change between them, each told, and on to the scene's own picture, whose caption stands there by then. */
export function storyWay(
  before: StandingScene,
  now: StandingScene,
  setting: StorySetting,
): (frame: number) => Sheet {
  const legs = legsOf(before, now, setting);
  return (frame) => {
    let left = frame;
    const found = legs.findIndex(({ frames }) => {
      const isHere = left < frames;
      if (!isHere) left -= frames;
      return isHere;
    });
    const leg = legs[found] ?? legs.at(-1);
    if (!leg) throw new RangeError('A way has at least one leg.');
    const share = (left + 1) / leg.frames;
    const scene = sceneOnTheWay(leg.from, leg.to, share, 'staged');
    const seen = { ...leg.to, cam: now.place.cam };
    const start = { ...leg.from, cam: before.place.cam };
    const travelled = Math.min(1, (frame + 1) / CAMERA_FRAMES);
    const still = stillOn(setting.stage, { ...leg.picture, scene }, null);
    return { ...leg.frame, still: { ...still, ...cameraAndNames(start, seen, travelled) } };
  };
}

function legsOf(before: StandingScene, now: StandingScene, setting: StorySetting): Leg[] {
  const { glide, arrival } = now.step;
  const frames = framesIn(glide?.stopMs ?? 0);
  const legs = now.passed.map((day, index) => ({
    from: now.passed[index - 1]?.place ?? before.place,
    to: day.place,
    frames,
    frame: aroundPassed(day, now, setting),
    picture: day.scene.picture,
  }));
  const { stage, saidPx, ground } = setting;
  const last = {
    from: legs.at(-1)?.to ?? before.place,
    to: now.place,
    frames: arrival,
    frame: aroundOf(now.told, now.legend, stage, saidPx, ground),
    picture: now.scene.picture,
  };
  return [...legs, last];
}

function aroundPassed(
  { view, legend }: PassedDay,
  { told: { link }, placed }: StandingScene,
  { title, stage, saidPx, ground }: StorySetting,
): Around {
  const { now: said, sources } = toldChange(view, ground);
  const day = ground.words.day(view.at);
  const told: Told = { heading: title, day, facts: placed, said, sources, link };
  const fitting = Math.min(saidPx, saidSize([told], stage.column));
  return aroundOf(told, legend, stage, fitting, ground);
}
