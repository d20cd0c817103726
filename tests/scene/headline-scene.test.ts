import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOW } from '../../src/domain/time/window.ts';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import {
  attributionOf,
  buildHeadlineScene,
  changeDaysShown,
  changesAround,
} from '../../src/scene/headline-scene.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import {
  anIndexedBackground,
  anIndexedLedger,
  drawnEvent,
  viewOn,
} from '../support/an-indexed-ledger.ts';
import { anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization, aSource, day } from '../support/builders.ts';

const BEFORE = anEvent({ id: 'before', date: '2019-07-22', tie: 'cloud.lab.equity' });
const FIRST = anEvent({ id: 'first', date: '2023-01-23', tie: 'cloud.lab.compute' });
const RUMOUR = anEvent({
  id: 'rumour',
  date: '2023-06-01',
  tie: 'fund.lab.equity',
  status: 'rumoured',
});
const REPORT = anEvent({
  id: 'report',
  date: '2024-02-01',
  tie: 'fund.lab.equity',
  status: 'reported',
});
const PACT = anEvent({
  id: 'a-pact',
  date: '2024-02-01',
  effects: [
    { tie: 'maker.cloud.chips', effect: 'forms' },
    { tie: 'cloud.lab.compute', effect: 'deepens' },
  ],
});
const QUARREL = anEvent({ id: 'quarrel', date: '2024-08-01', tie: 'lab.cloud.legal' });
const MINOR = anEvent({ id: 'minor', date: '2024-09-01', tie: 'minor.maker.equity' });
const LEDGER = anIndexedLedger([BEFORE, FIRST, RUMOUR, REPORT, PACT, QUARREL, MINOR], {
  organizations: [
    ...['cloud', 'lab', 'fund', 'maker'].map((id) => anOrganization({ id })),
    anOrganization({ id: 'minor', tier: 2 }),
  ],
});

function daysFor(said: Partial<ViewState> = {}) {
  return changeDaysShown(LEDGER, { ...DEFAULT_VIEW, ...said });
}

function headlineOn(at: string, said: Partial<ViewState> = {}) {
  return buildHeadlineScene(LEDGER, viewOn(at, said), daysFor(said));
}

describe('changeDaysShown', () => {
  it.each<[string, Partial<ViewState>, string[]]>([
    ['alliances among the core', {}, ['2023-01-23', '2024-02-01']],
    ['one kind', { kinds: ['compute'] }, ['2023-01-23', '2024-02-01']],
    ['a kind of friction', { kinds: ['legal'] }, ['2024-08-01']],
    ['no kind', { kinds: [] }, []],
    ['all organisations', { who: 'all' }, ['2023-01-23', '2024-02-01', '2024-09-01']],
    ['a focus on one side', { focus: ['maker'] }, ['2024-02-01']],
    ['a focus on two', { focus: ['fund', 'cloud'] }, ['2023-01-23', '2024-02-01']],
    ['an unknown focus', { focus: ['nobody'] }, []],
  ])('lists the days in the window that move %s', (_, said, days) => {
    expect(daysFor(said)).toEqual(days.map(day));
  });

  it('ascends, names each day once, and stays in the window', () => {
    fc.assert(
      fc.property(anyEvents, anyView, (events, view) => {
        const days = changeDaysShown(anIndexedLedger(events), { ...view, focus: ['a'] });
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(days.every((at) => at >= WINDOW.first && at <= WINDOW.last)).toBe(true);
      }),
      SEEDED,
    );
  });
});

describe('the headline', () => {
  it('tells the changes of the day itself, in the order told', () => {
    expect(headlineOn('2024-02-01')).toEqual({
      day: day('2024-02-01'),
      lastChange: { day: day('2024-02-01'), events: [PACT, REPORT].map(drawnEvent) },
      inForce: 3,
      reported: 1,
    });
  });

  it('tells the last change before a quiet day', () => {
    expect(headlineOn('2023-12-31')).toEqual({
      day: day('2023-12-31'),
      lastChange: { day: day('2023-01-23'), events: [FIRST].map(drawnEvent) },
      inForce: 2,
      reported: 0,
    });
  });

  it('tells no change before the first of the window, and counts what stood already', () => {
    expect(headlineOn('2023-01-22')).toEqual({
      day: day('2023-01-22'),
      lastChange: null,
      inForce: 1,
      reported: 0,
    });
  });

  it('tells an event that moved two shown ties once', () => {
    const { lastChange } = headlineOn('2024-02-01', { kinds: ['compute', 'chips'] });
    expect(lastChange?.events).toEqual([drawnEvent(PACT)]);
  });

  it('tells only changes to what the filters show', () => {
    expect(headlineOn('2024-12-31', { kinds: ['equity'] }).lastChange?.events).toEqual([
      drawnEvent(REPORT),
    ]);
    expect(headlineOn('2024-12-31', { kinds: TIE_KINDS }).lastChange?.events).toEqual([
      drawnEvent(QUARREL),
    ]);
    expect(headlineOn('2024-12-31', { who: 'all' }).lastChange?.events).toEqual([
      drawnEvent(MINOR),
    ]);
  });

  it('tells only changes to the focus, and counts beyond it', () => {
    expect(headlineOn('2024-12-31', { focus: ['fund'] })).toEqual({
      day: day('2024-12-31'),
      lastChange: { day: day('2024-02-01'), events: [REPORT].map(drawnEvent) },
      inForce: 3,
      reported: 1,
    });
    expect(headlineOn('2023-12-31', { focus: ['fund'] }).lastChange).toBeNull();
  });

  it('has something to tell on every change day, and the days before the first have nothing', () => {
    fc.assert(
      fc.property(anyEvents, anyView, fc.subarray(['a', 'b']), (events, view, focus) => {
        const ledger = anIndexedLedger(events);
        const days = changeDaysShown(ledger, { ...view, focus });
        const { lastChange } = buildHeadlineScene(ledger, { ...view, focus }, days);
        const last = days.filter((at) => at <= view.at).at(-1) ?? null;
        expect(lastChange?.day ?? null).toBe(last);
        expect(lastChange?.events).not.toEqual([]);
      }),
      SEEDED,
    );
  });
});

describe('changesAround', () => {
  it('names the change before a day and the one after, not the day itself', () => {
    const days = ['2023-01-23', '2024-02-01', '2024-08-01'].map(day);
    expect(changesAround(days, day('2024-02-01'))).toEqual({
      previous: day('2023-01-23'),
      next: day('2024-08-01'),
    });
    expect(changesAround([], day('2024-02-01'))).toEqual({ previous: null, next: null });
  });
});

describe('attributionOf', () => {
  const sources = [
    aSource({ id: 'wire' }),
    aSource({ id: 'essay', type: 'analysis' }),
    aSource({ id: 'filing', type: 'primary' }),
    aSource({ id: 'release', type: 'primary' }),
  ];

  it.each([
    [['wire', 'filing'], 'filing', 1],
    [['wire', 'release', 'filing'], 'release', 2],
    [['essay', 'wire'], 'essay', 1],
    [['wire'], 'wire', 0],
    [['unknown', 'wire'], 'wire', 0],
    [['wire', 'wire'], 'wire', 0],
  ])('of an event that cites %j is %s and %i more', (cited, lead, more) => {
    const event = anEvent({ id: 'a', date: '2024-01-01', sources: cited });
    const background = anIndexedBackground([event], { sources });
    const source = sources.find(({ id }) => id === lead);
    expect(attributionOf(background, 'a')).toEqual({ source, more });
  });

  it('is nobody for an event that is unknown, or whose sources are', () => {
    const event = anEvent({ id: 'a', date: '2024-01-01', sources: ['unknown'] });
    const background = anIndexedBackground([event], { sources });
    expect([attributionOf(background, 'a'), attributionOf(background, 'b')]).toEqual([null, null]);
  });
});

describe('a day with exact and vague news', () => {
  it('tells what is known to be of that day before what is known only by its year', () => {
    const exact = anEvent({ id: 'z-exact', date: '2025-01-01', tie: 'cloud.lab.compute' });
    const vague = anEvent({ id: 'a-vague', date: '2025', tie: 'cloud.lab.equity' });
    const ledger = anIndexedLedger([vague, exact], {
      organizations: ['cloud', 'lab'].map((id) => anOrganization({ id })),
    });
    const scene = buildHeadlineScene(ledger, viewOn('2025-01-01'), [day('2025-01-01')]);
    expect(scene.lastChange).toEqual({
      day: day('2025-01-01'),
      events: [exact, vague].map(drawnEvent),
    });
  });
});
