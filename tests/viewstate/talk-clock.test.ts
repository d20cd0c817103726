import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockAtScene,
  FRESH_CLOCK,
  pauseClock,
  readClock,
  resetClock,
  sceneMs,
  startClock,
  type TalkClock,
  talkMs,
} from '../../src/viewstate/talk-clock.ts';
import { anyClock } from '../support/talk-arbitraries.ts';

const NOON = Date.UTC(2025, 10, 3, 12);

describe('the clock of a talk', () => {
  it('starts with the first step, counts each scene for itself, and is stopped and set back by hand', () => {
    const first = clockAtScene(FRESH_CLOCK, 1, NOON);
    expect([talkMs(first, NOON + 5000), sceneMs(first, NOON + 5000)]).toEqual([0, 0]);
    const second = clockAtScene(first, 2, NOON + 5000);
    expect(talkMs(second, NOON + 65_000)).toBe(60_000);
    const third = clockAtScene(second, 3, NOON + 65_000);
    expect(sceneMs(third, NOON + 75_000)).toBe(10_000);
    const paused = pauseClock(third, NOON + 75_000);
    expect(talkMs(paused, NOON + 999_000)).toBe(70_000);
    const stepped = clockAtScene(paused, 4, NOON + 999_000);
    expect([stepped.runningSince, talkMs(stepped, NOON + 999_999)]).toEqual([null, 70_000]);
    const goesOn = startClock(stepped, NOON + 1_000_000);
    expect(talkMs(goesOn, NOON + 1_001_000)).toBe(71_000);
    expect(resetClock(goesOn)).toEqual({ ...FRESH_CLOCK, scene: 4 });
  });

  it('can be started before the first step', () => {
    const started = startClock(clockAtScene(FRESH_CLOCK, 1, NOON), NOON);
    expect(sceneMs(started, NOON + 3000)).toBe(3000);
    expect(talkMs(clockAtScene(started, 2, NOON + 3000), NOON + 4000)).toBe(4000);
  });

  it('loses nothing where the window closes and opens: only the moment counts', () => {
    fc.assert(
      fc.property(anyClock, fc.nat(), (clock, later) => {
        const kept = readClock(JSON.parse(JSON.stringify(clock)));
        expect(kept).toEqual(clock);
        expect(talkMs(kept ?? FRESH_CLOCK, NOON + later)).toBe(talkMs(clock, NOON + later));
      }),
    );
  });

  it('never goes back while it runs, nor below nothing, whatever the system says the time is', () => {
    fc.assert(
      fc.property(anyClock, fc.nat(), fc.nat(), (clock, now, later) => {
        expect(talkMs(clock, now)).toBeGreaterThanOrEqual(0);
        expect(sceneMs(clock, now)).toBeGreaterThanOrEqual(0);
        expect(talkMs(clock, now + later)).toBeGreaterThanOrEqual(talkMs(clock, now));
        const paused = pauseClock(clock, now);
        expect(talkMs(paused, now + later)).toBe(talkMs(clock, now));
      }),
    );
  });

  it('stays the same object where nothing changes', () => {
    const running: TalkClock = { ...FRESH_CLOCK, runningSince: NOON, scene: 3 };
    expect(startClock(running, NOON + 1)).toBe(running);
    expect(pauseClock(FRESH_CLOCK, NOON)).toBe(FRESH_CLOCK);
    expect(clockAtScene(running, 3, NOON + 1)).toBe(running);
  });
});

it.each([
  null,
  'clock',
  { ...FRESH_CLOCK, banked: -1 },
  { ...FRESH_CLOCK, banked: Number.NaN },
  { ...FRESH_CLOCK, runningSince: '0' },
  { ...FRESH_CLOCK, scene: 0 },
  { ...FRESH_CLOCK, scene: 1.5 },
  { banked: 0, scene: null, sceneFrom: 0 },
])('%j is no clock', (given) => expect(readClock(given)).toBeNull());
