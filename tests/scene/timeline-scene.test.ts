import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import { type DisputedTargets, NONE_DISPUTED } from '../../src/domain/disputed.ts';
import { EVENT_STATUSES, TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { buildTimelineScene } from '../../src/scene/timeline-scene.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization, day } from '../support/builders.ts';

const SEVERAL = anEvent({
  id: 'pact',
  date: '2024-05-01',
  effects: [
    { tie: 'fund.lab.equity', effect: 'forms' },
    { tie: 'cloud.lab.compute', effect: 'forms' },
    { tie: 'fund.cloud.equity', effect: 'forms' },
    { tie: 'lab.cloud.legal', effect: 'ends' },
  ],
});

function sceneOf(
  events: readonly RecordedEvent[],
  said: Partial<typeof DEFAULT_VIEW> = {},
  disputed: DisputedTargets = NONE_DISPUTED,
) {
  return buildTimelineScene(anIndexedLedger(events), { ...DEFAULT_VIEW, ...said }, disputed);
}

describe('a timeline scene', () => {
  it('holds each event as a mark in the lane of its kind, in the order told', () => {
    const scene = sceneOf([
      anEvent({ id: 'later', date: '2024-05-01', tie: 'lab.phone.model', status: 'reported' }),
      anEvent({ id: 'earlier', date: '2024-03-01' }),
    ]);
    expect(scene).toEqual({
      lanes: ['compute', 'model'],
      marks: [
        {
          id: 'earlier.compute',
          eventId: 'earlier',
          kind: 'compute',
          start: day('2024-03-01'),
          end: null,
          isReported: false,
          isDim: false,
          isDisputed: false,
        },
        {
          id: 'later.model',
          eventId: 'later',
          kind: 'model',
          start: day('2024-05-01'),
          end: null,
          isReported: true,
          isDim: false,
          isDisputed: false,
        },
      ],
    });
  });

  it.each([
    ['2024-03-01', '2024-03-01', null],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-Q4', '2024-10-01', '2025-01-01'],
    ['2024', '2024-01-01', '2025-01-01'],
  ])('shows an event of %s from %s to %s', (date, start, end) => {
    const [mark] = sceneOf([anEvent({ id: 'a', date })]).marks;
    expect([mark?.start, mark?.end]).toEqual([day(start), end && day(end)]);
  });

  it('marks an event of several kinds once in each of their lanes', () => {
    const { lanes, marks } = sceneOf([SEVERAL]);
    expect(lanes).toEqual(['compute', 'equity']);
    expect(marks.map(({ id, eventId, kind }) => [id, eventId, kind])).toEqual([
      ['pact.equity', 'pact', 'equity'],
      ['pact.compute', 'pact', 'compute'],
    ]);
  });

  it.each(EVENT_STATUSES)('tells an event that is %s from a fact where it is none', (status) => {
    const [mark] = sceneOf([anEvent({ id: 'a', date: '2024-01-01', status })]).marks;
    expect(mark?.isReported).toBe(status !== 'announced' && status !== 'completed');
  });

  it('leaves out what came before the window, and keeps its first and last day', () => {
    const dates = ['2022', '2022-12-31', '2023', '2023-01-01', '2025-12-31'];
    const scene = sceneOf(dates.map((date) => anEvent({ id: `on-${date}`, date })));
    expect(scene.marks.map(({ eventId }) => eventId)).toEqual([
      'on-2023',
      'on-2023-01-01',
      'on-2025-12-31',
    ]);
  });

  it('has no lane for a kind without a mark, and the lanes in the order of the vocabulary', () => {
    const events = ['talent', 'energy', 'chips'].map((kind) =>
      anEvent({ id: kind, date: '2024-01-01', tie: `a.b.${kind}` }),
    );
    expect(sceneOf(events).lanes).toEqual(['chips', 'energy']);
    expect(sceneOf(events, { kinds: TIE_KINDS }).lanes).toEqual(['chips', 'energy', 'talent']);
  });

  it('has no lane for a kind whose events all came before the window', () => {
    const events = [anEvent({ id: 'early', date: '2019-07-22' })];
    expect(sceneOf(events)).toEqual({ lanes: [], marks: [] });
  });

  it('shows none of the kinds that are switched off', () => {
    const { lanes, marks } = sceneOf([SEVERAL], { kinds: ['legal', 'model'] });
    expect([lanes, marks.map(({ id }) => id)]).toEqual([['legal'], ['pact.legal']]);
    expect(sceneOf([SEVERAL], { kinds: [] })).toEqual({ lanes: [], marks: [] });
  });

  it('shows the events of minor organisations only where all are asked for', () => {
    const ledger = anIndexedLedger([anEvent({ id: 'a', date: '2024-01-01' })], {
      organizations: [anOrganization({ id: 'cloud' }), anOrganization({ id: 'lab', tier: 3 })],
    });
    expect(buildTimelineScene(ledger, DEFAULT_VIEW, NONE_DISPUTED).marks).toEqual([]);
    expect(
      buildTimelineScene(ledger, { ...DEFAULT_VIEW, who: 'all' }, NONE_DISPUTED).marks,
    ).toHaveLength(1);
  });

  it('dims what does not touch the focus, and removes nothing', () => {
    const events = [
      anEvent({ id: 'near', date: '2024-01-01', tie: 'cloud.lab.compute' }),
      anEvent({ id: 'back', date: '2024-01-02', tie: 'lab.cloud.model' }),
      anEvent({ id: 'far', date: '2024-01-03', tie: 'fund.cloud.equity' }),
    ];
    const dimOf = (focus: string[]) => sceneOf(events, { focus }).marks.map(({ isDim }) => isDim);
    expect(dimOf([])).toEqual([false, false, false]);
    expect(dimOf(['lab'])).toEqual([false, false, true]);
    expect(dimOf(['lab', 'fund'])).toEqual([false, false, false]);
    expect(dimOf(['nobody'])).toEqual([true, true, true]);
  });

  it('keeps an event bright in all its lanes where one of its ties touches the focus', () => {
    const marks = (focus: string) => sceneOf([SEVERAL], { focus: [focus] }).marks;
    expect(marks('fund').map(({ kind, isDim }) => [kind, isDim])).toEqual([
      ['equity', false],
      ['compute', false],
    ]);
  });

  it('dims an event that touches the focus only by a tie that is hidden', () => {
    const events = [
      anEvent({
        id: 'a',
        date: '2024-01-01',
        effects: [
          { tie: 'cloud.lab.compute', effect: 'forms' },
          { tie: 'rival.lab.legal', effect: 'forms' },
        ],
      }),
    ];
    expect(sceneOf(events, { focus: ['rival'] }).marks.map(({ isDim }) => isDim)).toEqual([true]);
  });

  it('marks the events that are disputed, in all their lanes, and no tie or organisation', () => {
    const events = [SEVERAL, anEvent({ id: 'calm', date: '2024-06-01' })];
    const targets = ['event.pact', 'tie.cloud.lab.compute', 'org.lab'];
    const { marks } = sceneOf(events, {}, new Set(targets));
    expect(marks.map(({ id, isDisputed }) => [id, isDisputed])).toEqual([
      ['pact.equity', true],
      ['pact.compute', true],
      ['calm.compute', false],
    ]);
  });

  it('names every mark once, and a lane for every mark and no other', () => {
    fc.assert(
      fc.property(anyEvents, anyView, (events, view) => {
        const { lanes, marks } = buildTimelineScene(anIndexedLedger(events), view, NONE_DISPUTED);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        const used = new Set(marks.map(({ kind }) => kind));
        expect(lanes).toEqual(TIE_KINDS.filter((kind) => used.has(kind)));
      }),
      SEEDED,
    );
  });

  it('leaves out with the rest what does not touch the focus', () => {
    fc.assert(
      fc.property(anyEvents, anyView, (events, any) => {
        const ledger = anIndexedLedger(events);
        const view = { ...any, focus: ['c'] };
        const dimmed = buildTimelineScene(ledger, { ...view, rest: 'dim' }, NONE_DISPUTED);
        const hidden = buildTimelineScene(ledger, { ...view, rest: 'hide' }, NONE_DISPUTED);
        const bright = dimmed.marks.filter(({ isDim }) => !isDim);
        expect(bright).toEqual(expect.arrayContaining([...hidden.marks]));
        const eventsOf = (marks: typeof bright) => new Set(marks.map(({ eventId }) => eventId));
        expect(eventsOf([...hidden.marks])).toEqual(eventsOf(bright));
      }),
      SEEDED,
    );
  });

  it('is the same on every day, and with any focus but for what is dim', () => {
    fc.assert(
      fc.property(anyEvents, anyView, (events, view) => {
        const ledger = anIndexedLedger(events);
        const bright = buildTimelineScene(ledger, { ...view, focus: [] }, NONE_DISPUTED);
        const { lanes, marks } = buildTimelineScene(
          ledger,
          { ...view, focus: ['a'], rest: 'dim' },
          NONE_DISPUTED,
        );
        expect({ lanes, marks: marks.map((mark) => ({ ...mark, isDim: false })) }).toEqual(bright);
      }),
      SEEDED,
    );
  });
});
