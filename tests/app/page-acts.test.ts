import { beforeEach, describe, expect, it } from 'vitest';
import { PAGE_ACTS } from '../../src/app/page-acts.ts';
import { sessionStore } from '../../src/store/session-store.ts';
import { changeView } from '../../src/store/view-store.ts';
import type { KeyAct } from '../../src/viewstate/key-table.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, day } from '../support/builders.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';

const LEDGER = anIndexedLedger([
  anEvent({ id: 'a', date: '2024-01-10', effective: '2024-06-01' }),
  anEvent({ id: 'b', date: '2024-03-10', tie: 'fund.lab.equity' }),
]);

beforeEach(() => freshStores());

/** What a key changes of a view. */
function pressed(act: KeyAct, said: Partial<ViewState> = {}, stroke = ''): Partial<ViewState> {
  const before = { ...DEFAULT_VIEW, ...said };
  changeView(() => before, 'none');
  PAGE_ACTS[act]?.({ view: before, ledger: LEDGER, stroke });
  const entries = Object.entries(currentView());
  return Object.fromEntries(
    entries.filter(([key, value]) => before[key as keyof ViewState] !== value),
  );
}

const LAB = { type: 'org', id: 'lab' } as const;

describe('a key', () => {
  it.each<[KeyAct, Partial<ViewState>, string, Partial<ViewState>]>([
    ['graph', { view: 'table' }, 'g', { view: 'graph' }],
    ['table', {}, 't', { view: 'table' }],
    ['measures', {}, 'm', { view: 'measures' }],
    ['focus', { pick: LAB }, 'f', { focus: ['lab'] }],
    ['focus', { pick: LAB, focus: ['lab', 'fund'] }, 'f', { focus: ['fund'] }],
    ['focus', {}, 'f', {}],
    ['focus', { pick: { type: 'event', id: 'a' } }, 'f', {}],
    ['hops', { focus: ['lab'] }, '3', { hops: 3 }],
    ['hops', {}, '3', {}],
    ['rest', { focus: ['lab'] }, 'h', { rest: 'hide' }],
    ['rest', { focus: ['lab'], rest: 'hide' }, 'h', { rest: 'dim' }],
    ['rest', {}, 'h', {}],
    ['close', { pick: LAB }, 'Escape', { pick: null }],
    ['close', {}, 'Escape', {}],
    [
      'clear',
      { focus: ['lab'], hops: 2, pick: LAB },
      'Shift+c',
      { who: 'core', focus: [], hops: 1, pick: null },
    ],
    ['compare', {}, 'c', { vs: day('2024-12-31') }],
    ['compare', { at: day('2023-06-01') }, 'c', { vs: day('2023-01-01') }],
    ['compare', { at: day('2023-01-01') }, 'c', {}],
    ['compare', { vs: day('2024-05-05') }, 'c', { vs: null }],
    ['swap', { vs: day('2024-05-05') }, 'x', { at: day('2024-05-05'), vs: day('2025-12-31') }],
    ['previous', {}, ',', { at: day('2024-03-10') }],
    ['previous', { basis: 'effective' }, ',', { at: day('2024-06-01') }],
    ['previous', { at: day('2024-01-10') }, ',', {}],
    ['next', { at: day('2023-01-01') }, '.', { at: day('2024-01-10') }],
    ['next', { at: day('2023-01-01'), focus: ['fund'] }, '.', { at: day('2024-03-10') }],
    ['next', {}, '.', {}],
  ])('%s, given %o, by %s changes %o', (act, said, stroke, changes) => {
    const who = { who: 'all' } as const;
    expect(pressed(act, { ...who, ...said }, stroke)).toEqual(changes);
  });

  it('opens search and help, and plays', () => {
    pressed('search');
    expect(sessionStore.getState().dialog).toBe('search');
    pressed('help');
    expect(sessionStore.getState().dialog).toBe('keys');
    sessionStore.setState({ dialog: null });
    pressed('play', { at: day('2024-01-01') });
    expect(sessionStore.getState().isPlaying).toBe(true);
  });

  it('begins to walk at what is picked', () => {
    const walkedFrom = (pick: ViewState['pick']) => {
      pressed('walk', { pick });
      const { walked } = sessionStore.getState();
      sessionStore.setState({ walked: null });
      return walked;
    };
    expect(walkedFrom(LAB)).toEqual({ at: 'lab', tie: null });
    expect(walkedFrom({ type: 'tie', id: 'fund.lab.equity' })).toEqual({
      at: 'fund',
      tie: 'fund.lab.equity',
    });
    expect(walkedFrom(null)).toEqual({ at: '', tie: null });
  });
});
