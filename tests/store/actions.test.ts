import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ALLIANCE_KINDS } from '../../src/domain/vocabulary.ts';
import * as actions from '../../src/store/actions.ts';
import {
  dismissProblems,
  hover,
  readClaims,
  sessionStore,
  setSpeed,
} from '../../src/store/session-store.ts';
import { changeView, viewStore } from '../../src/store/view-store.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { viewOn } from '../support/an-indexed-ledger.ts';
import { day } from '../support/builders.ts';
import { currentView, freshStores } from '../support/fresh-stores.ts';

beforeEach(() => freshStores());

describe('an action', () => {
  const acts: readonly (readonly [string, () => void, Partial<ViewState>])[] = [
    ['goTo', () => actions.goTo(day('2024-01-01')), { at: day('2024-01-01') }],
    ['goTo outside the window', () => actions.goTo(day('2022-01-01')), { at: day('2023-01-01') }],
    [
      'toggleKind',
      () => actions.toggleKind('compute'),
      { kinds: ALLIANCE_KINDS.filter((kind) => kind !== 'compute') },
    ],
    ['toggleFocus', () => actions.toggleFocus('openai'), { focus: ['openai'] }],
    [
      'toggleOrganizationKind',
      () => actions.toggleOrganizationKind('person'),
      { orgs: DEFAULT_VIEW.orgs.filter((kind) => kind !== 'person') },
    ],
    ['setHops', () => actions.setHops(2), { hops: 2 }],
    [
      'pick',
      () => actions.pick({ type: 'org', id: 'openai' }),
      { pick: { type: 'org', id: 'openai' } },
    ],
    [
      'pickEventOn',
      () => actions.pickEventOn('deal', day('2024-01-01')),
      { pick: { type: 'event', id: 'deal' }, at: day('2024-01-01') },
    ],
    ['toggleOverlay', () => actions.toggleOverlay('disputed'), { show: ['disputed'] }],
    ['toggleCamps', () => actions.toggleCamps(), { show: ['camps'] }],
    ['unnameCamps', () => actions.unnameCamps(), { show: ['camps'] }],
    ['readCamp', () => actions.readCamp('pact'), { view: 'claims' }],
    [
      'pinAt',
      () => actions.pinAt('openai', { x: 120, y: -40 }),
      { pins: [{ id: 'openai', x: 120, y: -40 }] },
    ],
    ['setWho', () => actions.setWho('all'), { who: 'all' }],
    [
      'showView',
      () => actions.showView(viewOn('2024-01-01', { hops: 3 })),
      { at: day('2024-01-01'), hops: 3 },
    ],
    ['setView', () => actions.setView('table'), { view: 'table' }],
    ['setLanguage', () => actions.setLanguage('zh-Hans'), { lang: 'zh-Hans' }],
    ['setTheme', () => actions.setTheme('dark'), { theme: 'dark' }],
  ];

  it.each(acts)('%s changes what it names in one step of the history', (_, act, said) => {
    const listener = vi.fn();
    const unsubscribe = viewStore.subscribe(listener);
    act();
    unsubscribe();
    expect(viewStore.getState()).toEqual({ view: { ...DEFAULT_VIEW, ...said }, history: 'push' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('readCamp leaves word on the claims page which camp is sought, among all claims', () => {
    readClaims({ only: 'partly', scrollTop: 300 });
    actions.readCamp('pact');
    expect(sessionStore.getState().claims).toEqual({
      only: null,
      scrollTop: 0,
      soughtCamp: 'pact',
    });
    readClaims({ soughtCamp: null });
  });

  it('scrubTo changes the day without a step of the history', () => {
    actions.scrubTo(day('2024-01-01'));
    expect(viewStore.getState()).toEqual({ view: viewOn('2024-01-01'), history: 'replace' });
  });

  const passing: readonly (readonly [string, () => void, Partial<ViewState>])[] = [
    ['lookAt', () => actions.lookAt({ x: 1, y: 2, zoom: 3 }), { cam: { x: 1, y: 2, zoom: 3 } }],
    ['zoomBy', () => actions.zoomBy(2), { cam: { x: 0, y: 0, zoom: 2 } }],
    ['panBy', () => actions.panBy(100, -50), { cam: { x: 100, y: -50, zoom: 1 } }],
    [
      'pinAt while a key is held down',
      () => actions.pinAt('openai', { x: 1, y: 2 }, 'replace'),
      { pins: [{ id: 'openai', x: 1, y: 2 }] },
    ],
  ];

  it.each(passing)('%s makes no step of the history', (_, act, said) => {
    act();
    expect(viewStore.getState()).toEqual({
      view: { ...DEFAULT_VIEW, ...said },
      history: 'replace',
    });
  });

  it('that is undone gives the default view back', () => {
    actions.lookAt({ x: 1, y: 2, zoom: 3 });
    actions.lookAt(null);
    actions.pinAt('openai', { x: 1, y: 2 });
    actions.pinAt('xai', { x: 1, y: 2 });
    actions.unpin('xai');
    actions.unpin();
    actions.toggleKind('compute');
    actions.showAllianceKinds();
    actions.toggleFocus('openai');
    actions.clearFocus();
    actions.pick({ type: 'org', id: 'openai' });
    actions.pick(null);
    actions.setTheme('dark');
    actions.setTheme(null);
    actions.toggleOverlay('disputed');
    actions.toggleOverlay('disputed');
    expect(currentView()).toEqual(DEFAULT_VIEW);
  });

  it.each([
    ['goTo', () => actions.goTo(day('2024-01-01'))],
    ['scrubTo', () => actions.scrubTo(day('2024-01-01'))],
    ['pickEventOn', () => actions.pickEventOn('deal', day('2024-01-01'))],
    ['showView', () => actions.showView(viewOn('2024-01-01'))],
  ])('%s, which moves the day, stops playback', (_, act) => {
    sessionStore.setState({ isPlaying: true });
    act();
    expect(sessionStore.getState().isPlaying).toBe(false);
  });

  it.each([
    ['toggleKind', () => actions.toggleKind('compute')],
    ['toggleFocus', () => actions.toggleFocus('openai')],
    ['pick', () => actions.pick({ type: 'org', id: 'openai' })],
    ['setView', () => actions.setView('table')],
    ['toggleOverlay', () => actions.toggleOverlay('disputed')],
    ['lookAt', () => actions.lookAt({ x: 1, y: 2, zoom: 3 })],
    ['pinAt', () => actions.pinAt('openai', { x: 1, y: 2 })],
  ])('%s, which leaves the day, lets playback go on', (_, act) => {
    sessionStore.setState({ isPlaying: true });
    act();
    expect(sessionStore.getState().isPlaying).toBe(true);
  });
});

describe('changeView', () => {
  it('tells nobody where the view stays the same object', () => {
    const listener = vi.fn();
    const unsubscribe = viewStore.subscribe(listener);
    changeView((view) => view, 'push');
    unsubscribe();
    expect(listener).not.toHaveBeenCalled();
    expect(viewStore.getState().history).toBe('none');
  });
});

describe('the session', () => {
  it('keeps what the pointer is over, and tells it once', () => {
    const listener = vi.fn();
    const unsubscribe = sessionStore.subscribe(listener);
    hover({ type: 'org', id: 'openai' });
    hover({ type: 'org', id: 'openai' });
    expect(sessionStore.getState().hovered).toEqual({ type: 'org', id: 'openai' });
    hover({ type: 'event', id: 'openai' });
    expect(sessionStore.getState().hovered).toEqual({ type: 'event', id: 'openai' });
    hover(null);
    hover(null);
    expect(sessionStore.getState().hovered).toBeNull();
    unsubscribe();
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('takes a speed, and drops the problems that the reader dismisses', () => {
    sessionStore.setState({ problems: [{ type: 'repeated', param: 'at' }] });
    setSpeed(4);
    dismissProblems();
    expect(sessionStore.getState()).toMatchObject({ speed: 4, problems: [] });
  });
});
