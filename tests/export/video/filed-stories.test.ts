import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/dataset/stories/parse-story.ts';
import { storyVideo } from '../../../src/export/video/story-video.ts';
import { frameAt, type VideoPlan } from '../../../src/export/video/video-plan.ts';
import { enSharing } from '../../../src/i18n/messages/en-sharing.ts';
import { enTalk } from '../../../src/i18n/messages/en-talk.ts';
import { zhHansSharing } from '../../../src/i18n/messages/zh-hans-sharing.ts';
import { zhHansTalk } from '../../../src/i18n/messages/zh-hans-talk.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { aDeckGround } from '../../support/a-deck.ts';
import { REAL_BACKGROUND, REAL_INDEX } from '../../support/real-ledger.ts';
import { cutTexts, misplaced } from '../../support/sheet-boxes.ts';
import { stillKeyframes } from '../../support/still-keyframes.ts';

const FOLDER = 'data/stories';

const FILED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => parseStory(name.slice(0, -3), readFileSync(`${FOLDER}/${name}`, 'utf8')).story);

const LANGUAGES = [
  ['en', enSharing, enTalk],
  ['zh-Hans', zhHansSharing, zhHansTalk],
] as const;

/** The real ledger, with everybody in one place: what is written does not depend on it. */
function realGround([language, share, talk]: (typeof LANGUAGES)[number]) {
  const places = [...REAL_INDEX.organization.keys()].map((id) => [id, { x: 0, y: 0 }] as const);
  const keyframes = stillKeyframes(new Map(places));
  const positions = { core: keyframes, all: keyframes };
  const recorded = { version: '0123456789ab', ledger: REAL_INDEX, positions };
  const words = wordsFor(language);
  return { ...aDeckGround(), recorded, background: REAL_BACKGROUND, words, share, talk };
}

/** The frames at the beginning and in the midst of every stretch. */
function someFrames({ shots }: VideoPlan): number[] {
  let start = 0;
  return shots.flatMap(({ frames }) => {
    const first = start;
    start += frames;
    return [first, first + Math.floor(frames / 2)];
  });
}

describe.each(LANGUAGES)('the video of each story that is filed, in %s', (...language) => {
  const ground = realGround(language as (typeof LANGUAGES)[number]);

  it.each(FILED.map((story) => [story.id, story] as const))(
    '%s puts nothing over anything and cuts no caption',
    (_, story) => {
      const plan = storyVideo(story, ground);
      for (const frame of someFrames(plan)) {
        const sheet = frameAt(plan, frame);
        expect(misplaced(sheet), `frame ${frame}`).toEqual([]);
        const cut = cutTexts(sheet).filter(({ role }) => role !== 'facts');
        expect(cut, `frame ${frame}`).toEqual([]);
      }
    },
  );
});
