import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo, scrubTo, setView, toggleFocus, toggleKind } from '../../src/store/actions.ts';
import { adopt, bindUrl } from '../../src/store/bind-url.ts';
import { sessionStore } from '../../src/store/session-store.ts';
import { viewStore } from '../../src/store/view-store.ts';
import { decodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { viewOn } from '../support/an-indexed-ledger.ts';
import { day } from '../support/builders.ts';
import { FakeWindow } from '../support/fake-window.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';

/** Longer than any delay before an address is written. */
const A_WHILE_MS = 1_000;

let unbind = () => {};

/** Opens the page at an address. */
function open(address = '/'): FakeWindow {
  const page = new FakeWindow(address);
  vi.stubGlobal('window', page);
  unbind = bindUrl();
  return page;
}

beforeEach(() => {
  vi.useFakeTimers();
  freshStores();
});

afterEach(() => {
  unbind();
  unbind = () => {};
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('opening a link', () => {
  it('shows what the link says and leaves the address as it was sent', () => {
    const page = open('/?at=2024-02-29&focus=openai&utm_source=chat#top');
    expect(currentView()).toEqual(viewOn('2024-02-29', { focus: ['openai'] }));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect([page.writes, page.address]).toEqual([
      [],
      '/?at=2024-02-29&focus=openai&utm_source=chat#top',
    ]);
  });

  it('says what could not be followed', () => {
    open('/?at=2024-02-30');
    expect(currentView()).toEqual(DEFAULT_VIEW);
    expect(sessionStore.getState().problems).toEqual([
      { type: 'impossible-date', value: '2024-02-30' },
    ]);
  });
});

describe('a discrete act', () => {
  it('is written at once as a new entry', () => {
    const page = open();
    goTo(day('2024-02-29'));
    expect(page.writes).toEqual(['push /?at=2024-02-29']);
  });

  it('in a frame of another page leaves the history to that page', () => {
    const page = open('/?embed=1');
    goTo(day('2024-02-29'));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toEqual(['replace /?at=2024-02-29&embed=1']);
  });

  it('keeps the path and the fragment', () => {
    const page = open('/entente/index.html?at=2024-01-01#top');
    setView('table');
    expect(page.address).toBe('/entente/index.html?at=2024-01-01&view=table#top');
  });

  it('that leads back to the default view leaves no empty query behind', () => {
    const page = open('/?view=table');
    setView('graph');
    expect(page.writes).toEqual(['push /']);
  });

  it('that changes nothing writes nothing', () => {
    const page = open('/?at=2024-01-01');
    goTo(day('2024-01-01'));
    setView('graph');
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toEqual([]);
  });

  it('after another makes two entries', () => {
    const page = open();
    goTo(day('2024-02-29'));
    toggleFocus('openai');
    expect(page.writes).toEqual(['push /?at=2024-02-29', 'push /?at=2024-02-29&focus=openai']);
  });
});

describe('a continuous change', () => {
  it('is written once, a moment after it rests, in place of the entry', () => {
    const page = open();
    for (let dayOfMonth = 10; dayOfMonth <= 29; dayOfMonth++) {
      scrubTo(day(`2024-02-${dayOfMonth}`));
      vi.advanceTimersByTime(50);
    }
    expect(page.writes).toEqual([]);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toEqual(['replace /?at=2024-02-29']);
  });

  it('that comes back to where it began writes nothing', () => {
    const page = open('/?at=2024-01-01');
    scrubTo(day('2024-02-29'));
    scrubTo(day('2024-01-01'));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toEqual([]);
  });

  it('followed by a discrete act is not rolled back by its own late write', () => {
    const page = open();
    scrubTo(day('2024-02-29'));
    toggleFocus('openai');
    expect(page.address).toBe('/?at=2024-02-29&focus=openai');
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.address).toBe('/?at=2024-02-29&focus=openai');
  });

  it('is written when the page is left before the moment is over', () => {
    const page = open();
    scrubTo(day('2024-02-29'));
    page.dispatch('pagehide');
    expect(page.writes).toEqual(['replace /?at=2024-02-29']);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toHaveLength(1);
  });

  it('leaves nothing to write to a page left after the moment', () => {
    const page = open();
    scrubTo(day('2024-02-29'));
    vi.advanceTimersByTime(A_WHILE_MS);
    page.dispatch('pagehide');
    expect(page.writes).toHaveLength(1);
  });
});

describe('back and forward', () => {
  it('show what their entries say and write nothing', () => {
    const page = open();
    goTo(day('2024-02-29'));
    toggleFocus('openai');
    page.go(-1);
    expect(currentView()).toEqual(viewOn('2024-02-29'));
    page.go(-1);
    expect(currentView()).toEqual(DEFAULT_VIEW);
    page.go(2);
    expect(currentView()).toEqual(viewOn('2024-02-29', { focus: ['openai'] }));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toHaveLength(2);
  });

  it('drop a continuous change that was not yet written', () => {
    const page = open('/?utm_source=chat');
    goTo(day('2024-02-29'));
    scrubTo(day('2024-05-01'));
    page.go(-1);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect([currentView(), page.address]).toEqual([DEFAULT_VIEW, '/?utm_source=chat']);
    expect(page.writes).toEqual(['push /?at=2024-02-29']);
  });

  it('stop playing', () => {
    const page = open();
    goTo(day('2024-02-29'));
    sessionStore.setState({ isPlaying: true });
    page.go(-1);
    expect(sessionStore.getState().isPlaying).toBe(false);
  });
});

describe('a browser that refuses to write', () => {
  it('loses no continuous change: the next one is written', () => {
    const page = open();
    page.isRefusing = true;
    scrubTo(day('2024-02-28'));
    expect(() => vi.advanceTimersByTime(A_WHILE_MS)).not.toThrow();
    expect([currentView(), page.writes]).toEqual([viewOn('2024-02-28'), []]);
    page.isRefusing = false;
    scrubTo(day('2024-02-29'));
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toEqual(['replace /?at=2024-02-29']);
  });

  it('loses no discrete act: the next one writes both', () => {
    const page = open();
    page.isRefusing = true;
    expect(() => toggleFocus('openai')).not.toThrow();
    page.isRefusing = false;
    toggleKind('compute');
    expect(decodePermalink(page.location.search).view).toEqual(currentView());
    expect(currentView().focus).toEqual(['openai']);
  });
});

describe('the way out', () => {
  it('ends reading and writing, and forgets what was waiting', () => {
    const page = open();
    scrubTo(day('2024-02-29'));
    unbind();
    vi.advanceTimersByTime(A_WHILE_MS);
    goTo(day('2024-05-01'));
    page.dispatch('popstate');
    page.dispatch('pagehide');
    expect([page.writes, currentView()]).toEqual([[], viewOn('2024-05-01')]);
  });
});

describe('adopt', () => {
  it('shows a link with its problems in place of the last ones, stops playing, and makes no history', () => {
    sessionStore.setState({ isPlaying: true, problems: [{ type: 'repeated', param: 'at' }] });
    const { view, problems } = decodePermalink('view=tabel&at=2024-02-29');
    adopt({ view, problems });
    expect(viewStore.getState()).toEqual({ view: viewOn('2024-02-29'), history: 'none' });
    expect(sessionStore.getState()).toMatchObject({
      isPlaying: false,
      problems: [{ type: 'unknown-value', param: 'view', value: 'tabel', nearest: 'table' }],
    });
  });
});

describe('an act right after a scrub', () => {
  it('leaves the scrubbed day behind it, so that Back leads there', () => {
    const page = open('/?at=2024-01-01');
    scrubTo(day('2024-02-29'));
    setView('table');
    expect(page.writes).toEqual(['replace /?at=2024-02-29', 'push /?at=2024-02-29&view=table']);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(page.writes).toHaveLength(2);
  });
});
