import fc from 'fast-check';
import type { TalkClock } from '../../src/viewstate/talk-clock.ts';
import { TALK_KEY_TABLE } from '../../src/viewstate/talk-keys.ts';
import type { TalkLetter, TalkMessage } from '../../src/viewstate/talk-messages.ts';

const anyMs = fc.integer({ min: 0, max: 4e12 });
const anyScene = fc.integer({ min: 1, max: 400 });

export const anyClock: fc.Arbitrary<TalkClock> = fc.record({
  runningSince: fc.option(anyMs),
  banked: anyMs,
  scene: fc.option(anyScene),
  sceneFrom: anyMs,
});

const anyMessage: fc.Arbitrary<TalkMessage> = fc.oneof(
  fc.constantFrom<TalkMessage>({ type: 'ask' }, { type: 'gone' }),
  fc.constantFrom(...TALK_KEY_TABLE).map(({ act }) => ({ type: 'act', act }) as const),
  anyScene.map((scene) => ({ type: 'go', scene }) as const),
  fc.string().map((query) => ({ type: 'show', query }) as const),
  fc
    .constantFrom('start' as const, 'pause' as const, 'reset' as const)
    .map((order) => ({ type: 'clock', order }) as const),
  fc
    .record({
      query: fc.string(),
      isBlack: fc.boolean(),
      hasSpotlight: fc.boolean(),
      autoplay: fc.constantFrom('off' as const, 'once' as const, 'loop' as const),
      clock: anyClock,
    })
    .map((state) => ({ type: 'state', state }) as const),
);

const anyName = fc.stringMatching(/^[a-z0-9]{1,16}$/);

export const anyLetter: fc.Arbitrary<TalkLetter> = fc.record({
  talk: anyName,
  from: fc.constantFrom('screen' as const, 'notes' as const),
  sender: anyName,
  since: anyMs,
  message: anyMessage,
});
