import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../src/domain/time/day.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import { play, togglePlaying } from '../../src/store/playback.ts';
import { type Speed, sessionStore } from '../../src/store/session-store.ts';
import { viewStore } from '../../src/store/view-store.ts';
import { viewOn } from '../support/an-indexed-ledger.ts';
import { day } from '../support/builders.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';

const CHANGES = ['2023-01-02', '2025-12-04', '2025-12-05', '2025-12-20', '2025-12-31'].map(day);

let stop = () => {};

/** Plays from a day to the end, and gives every day shown with the way it entered the history. */
function playFrom(at: string, changes: readonly Day[], jumps = false): (string | Day)[][] {
  viewStore.setState({ view: viewOn(at), history: 'none' });
  sessionStore.setState({ isPlaying: true });
  const shown: (string | Day)[][] = [];
  const unsubscribe = viewStore.subscribe(({ view, history }) => shown.push([view.at, history]));
  stop = play(changes, jumps);
  vi.runAllTimers();
  unsubscribe();
  return shown;
}

/** How long playback takes from a day to the last, in milliseconds. */
function durationFrom(at: string, speed: Speed): number {
  const start = Date.now();
  sessionStore.setState({ speed });
  playFrom(at, CHANGES);
  return Date.now() - start;
}

beforeEach(() => {
  vi.useFakeTimers();
  freshStores();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('play', () => {
  it('shows every change day on the way, in order, and ends with the window', () => {
    const days = playFrom('2023-01-01', CHANGES).map(([at]) => at);
    expect(days).toEqual(expect.arrayContaining(CHANGES));
    expect(days).toEqual([...new Set(days)].sort((a, b) => Number(a) - Number(b)));
    expect(days.at(-1)).toBe(WINDOW.last);
  });

  it('ends with the window where nothing changes any more', () => {
    expect(playFrom('2025-12-28', [])).toEqual([
      [day('2025-12-30'), 'replace'],
      [day('2025-12-31'), 'replace'],
    ]);
  });

  it('makes no entries in the history', () => {
    const modes = playFrom('2025-11-01', CHANGES).map(([, history]) => history);
    expect(new Set(modes)).toEqual(new Set(['replace']));
  });

  it('stops playing at the end, with no clock left running', () => {
    playFrom('2025-12-01', CHANGES);
    expect([sessionStore.getState().isPlaying, vi.getTimerCount()]).toEqual([false, 0]);
  });

  it('stops at once on the last day and moves nothing', () => {
    expect(playFrom('2025-12-31', CHANGES)).toEqual([]);
    expect(sessionStore.getState().isPlaying).toBe(false);
  });

  it('goes from change to change where it jumps', () => {
    const days = playFrom('2023-01-01', CHANGES, true).map(([at]) => at);
    expect(days).toEqual(CHANGES);
  });

  it('moves no further once it is stopped', () => {
    viewStore.setState({ view: viewOn('2024-01-01'), history: 'none' });
    stop = play(CHANGES, false);
    vi.advanceTimersByTime(500);
    const { at } = currentView();
    expect(at).toBeGreaterThan(day('2024-01-01'));
    stop();
    vi.advanceTimersByTime(60_000);
    expect(currentView().at).toBe(at);
  });

  it('leaves the rest of the view alone', () => {
    playFrom('2025-12-01', CHANGES);
    expect(currentView()).toEqual(viewOn('2025-12-31'));
  });

  it('takes half the time at double speed', () => {
    const usual = durationFrom('2025-12-01', 1);
    expect(durationFrom('2025-12-01', 2)).toBeGreaterThan(usual * 0.45);
    expect(durationFrom('2025-12-01', 2)).toBeLessThan(usual * 0.55);
  });

  it('rests longer on a change day than on a quiet one', () => {
    const first = (at: string) => {
      viewStore.setState({ view: viewOn(at), history: 'none' });
      const start = Date.now();
      stop = play(CHANGES, false);
      vi.advanceTimersToNextTimer();
      stop();
      return Date.now() - start;
    };
    expect(first('2025-12-04')).toBeGreaterThan(10 * first('2025-12-10'));
  });

  it('takes a new speed from the next step on', () => {
    viewStore.setState({ view: viewOn('2023-01-02'), history: 'none' });
    stop = play(CHANGES, false);
    sessionStore.setState({ speed: 4 });
    vi.advanceTimersByTime(749);
    expect(currentView().at).toBe(day('2023-01-02'));
    vi.advanceTimersByTime(1);
    expect(currentView().at).toBe(day('2023-01-04'));
    vi.advanceTimersByTime(9);
    expect(currentView().at).toBe(day('2023-01-06'));
  });
});

describe('togglePlaying', () => {
  it('starts from the day shown, and stops there', () => {
    viewStore.setState({ view: viewOn('2024-01-01'), history: 'none' });
    togglePlaying();
    expect(sessionStore.getState().isPlaying).toBe(true);
    togglePlaying();
    expect(sessionStore.getState().isPlaying).toBe(false);
    expect(currentView()).toEqual(viewOn('2024-01-01'));
  });

  it('starts again at the first day from the last, with a way back', () => {
    togglePlaying();
    expect(viewStore.getState()).toEqual({ view: viewOn('2023-01-01'), history: 'push' });
    expect(sessionStore.getState().isPlaying).toBe(true);
  });

  it('moves nothing when it stops on the last day', () => {
    sessionStore.setState({ isPlaying: true });
    togglePlaying();
    expect([currentView().at, sessionStore.getState().isPlaying]).toEqual([WINDOW.last, false]);
  });
});
