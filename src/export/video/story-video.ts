import { sourcesNamed } from '../../domain/indexed-background.ts';
import type { Story } from '../../domain/story.ts';
import type { DeckGround } from '../slides/make-deck.ts';
import { CARD_FRAMES } from './frame-rate.ts';
import { sourcesCard, titleCard } from './set-card.ts';
import { saidSize } from './set-column.ts';
import { stageFor } from './stage.ts';
import {
  type StandingScene,
  type StorySetting,
  sceneLink,
  standingScene,
  standingSheet,
} from './standing-scene.ts';
import { storySteps, wayFrames } from './story-steps.ts';
import { storyWay } from './story-way.ts';
import { type Shot, standingShot, type VideoPlan } from './video-plan.ts';

/** The video of a story in the language of the words, or the one that the story has: a card, each scene for as long as it is told by itself with the way to it before, and a card of all sources. */
export function storyVideo(story: Story, ground: DeckGround): VideoPlan {
  const { words, recorded, background } = ground;
  const scenes = storySteps(story, recorded.ledger, words.language).map((step) =>
    standingScene(story, step, ground),
  );
  const [title, author] = [words.text(story.title), words.text(story.author)];
  const link = sceneLink(story, 1, ground);
  const told = scenes.map((scene) => scene.told);
  const legends = scenes.flatMap(({ legend, passed }) => [
    legend,
    ...passed.map((day) => day.legend),
  ]);
  const links = told.map((one) => one.link);
  const stage = stageFor(legends, links, ground);
  const setting = { title, stage, saidPx: saidSize(told, stage.column), ground };
  const front = { title, text: words.text(story.summary), facts: author, link };
  const cited = told.flatMap(({ sources }) => sources.map(({ id }) => id));
  const sources = sourcesNamed(background, cited);
  return {
    name: story.id,
    title,
    author,
    link,
    language: words.language,
    shots: [
      standingShot(CARD_FRAMES.title, () => titleCard(front, ground)),
      ...scenes.flatMap((scene, index) => sceneShots(scenes[index - 1], scene, setting)),
      standingShot(CARD_FRAMES.sources, () => sourcesCard(sources, link, ground)),
    ],
  };
}

function sceneShots(
  before: StandingScene | undefined,
  now: StandingScene,
  setting: StorySetting,
): Shot[] {
  const stands = standingShot(now.step.frames, () => standingSheet(now, setting));
  if (!before) return [stands];
  const way = { frames: wayFrames(now.step), begin: () => storyWay(before, now, setting) };
  return [way, stands];
}
