import type { Story } from '../../domain/story.ts';
import type { Day } from '../../domain/time/day.ts';
import { storySceneOf } from '../../scene/story-scene.ts';
import { viewOfScene } from '../../viewstate/talk.ts';
import { DEFAULT_VIEW, type ViewState } from '../../viewstate/view-state.ts';
import { fitCamera } from '../fit-camera.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../sheet-blocks.ts';
import type { SheetInput } from '../sheet-input.ts';
import { type SheetScene, sheetScene } from '../sheet-scene.ts';
import { wordSheet } from '../sheet-wording.ts';
import type { DeckGround } from '../slides/make-deck.ts';
import { aroundOf, legendOf, type Stage, stillOn } from './stage.ts';
import type { StoryStep } from './story-steps.ts';
import type { Told } from './told.ts';
import type { Place } from './way.ts';

/** A scene that stands: its picture with all that is said of it. */
export interface StandingScene {
  readonly step: StoryStep;
  readonly scene: SheetScene;
  readonly place: Place;
  readonly told: Told;
  /** Its place among the scenes, in words. */
  readonly placed: string;
  readonly legend: Block;
  /** The pictures passed on the way to it, in their order. */
  readonly passed: readonly PassedDay[];
}

/** A day of change that is passed on the way to a scene. */
export interface PassedDay {
  readonly view: ViewState;
  readonly scene: SheetScene;
  readonly place: Place;
  readonly legend: Block;
}

/** How a story's frames are set, alike in all of them. */
export interface StorySetting {
  readonly title: string;
  readonly stage: Stage;
  readonly saidPx: number;
  readonly ground: DeckGround;
}

/** The frame of a scene that stands. */
export function standingSheet(
  { scene, place, told, legend }: StandingScene,
  setting: StorySetting,
): Sheet {
  const { stage, saidPx, ground } = setting;
  return {
    ...aroundOf(told, legend, stage, saidPx, ground),
    still: stillOn(stage, scene.picture, place.cam),
  };
}

/** What a view draws, and where that stands. */
export function pictureOf(view: ViewState, ground: DeckGround) {
  const input = inputOf(view, ground);
  const scene = sheetScene(input);
  const keyframes = ground.recorded.positions[view.who];
  const cam = scene.picture.cam ?? fitCamera([...scene.picture.scene.nodes.values()]);
  const place: Place = { scene: scene.picture.scene, cam, day: view.at, keyframes };
  return { input, scene, place };
}

/** What a picture of a view and its words are made of. */
export function inputOf(view: ViewState, ground: DeckGround): SheetInput {
  const { recorded, background, words, share, theme } = ground;
  return { recorded, background, view, words, share, theme, link: '', size: 'slide' };
}

/** A scene of a story, drawn and worded. */
export function standingScene(story: Story, step: StoryStep, ground: DeckGround): StandingScene {
  const { words, background, talk } = ground;
  const { input, scene, place } = pictureOf(step.view, ground);
  const wording = wordSheet(input, scene);
  const { heading, caption, sources, number, count } = storySceneOf(story, step.number, background);
  const paragraphs = words
    .text(caption)
    .split(/\n{2,}/u)
    .filter(Boolean);
  const placed = talk.slides.place(number, count);
  const told: Told = {
    heading: words.text(heading),
    day: wording.day,
    facts: [placed, ...wording.facts].join(' · '),
    said: paragraphs.map((text) => ({ text, isSoft: false })),
    sources,
    link: sceneLink(story, number, ground),
  };
  const passed = (step.glide?.days ?? []).map((day) => passedDay(step.view, day, ground));
  return { step, scene, place, told, placed, legend: legendOf(input, scene), passed };
}

function passedDay(goal: ViewState, at: Day, ground: DeckGround): PassedDay {
  const view = { ...goal, at, vs: null, pick: null };
  const { input, scene, place } = pictureOf(view, ground);
  return { view, scene, place, legend: legendOf(input, scene) };
}

/** The shortest link to a scene: by the story's name where others know that, else by all that its picture shows. */
export function sceneLink(story: Story, scene: number, { linkOf }: DeckGround): string {
  const short = linkOf({ ...DEFAULT_VIEW, story: story.id, scene });
  const isKnown = short !== linkOf(DEFAULT_VIEW);
  return isKnown ? short : linkOf(viewOfScene(DEFAULT_VIEW, story, scene));
}
