import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { countByKind, filteredTies, shownTies } from '../../src/scene/shown-ties.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyFilteredView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization } from '../support/builders.ts';

/** A chain of alliances lab – fund – chip – grid – dam, a minor start-up, a rivalry, and a cloud that leaves in March. */
const LEDGER = anIndexedLedger(
  [
    anEvent({ id: 'cloud', date: '2024-01-01', tie: 'cloud.lab.compute' }),
    anEvent({ id: 'fund-1', date: '2024-01-01', tie: 'fund.lab.equity' }),
    anEvent({ id: 'fund-2', date: '2024-01-01', tie: 'fund.chip.equity' }),
    anEvent({ id: 'grid', date: '2024-01-01', tie: 'chip.grid.chips' }),
    anEvent({ id: 'dam', date: '2024-01-01', tie: 'dam.grid.energy', status: 'reported' }),
    anEvent({ id: 'minor', date: '2024-01-01', tie: 'lab.minor.model' }),
    anEvent({ id: 'rivals', date: '2024-01-01', tie: 'chip.lab.rivalry' }),
    anEvent({ id: 'leaves', date: '2024-03-01', tie: 'cloud.lab.compute', effect: 'ends' }),
  ],
  {
    organizations: [
      ...['cloud', 'lab', 'fund', 'chip', 'grid', 'dam'].map((id) => anOrganization({ id })),
      anOrganization({ id: 'minor', tier: 2 }),
    ],
  },
);

const CORE_ALLIANCES = [
  'chip.grid.chips',
  'cloud.lab.compute',
  'dam.grid.energy',
  'fund.chip.equity',
  'fund.lab.equity',
];

function idsShown(view: ViewState): string[] {
  return shownTies(LEDGER, view).map(({ tie }) => tie.id);
}

function idsInFocus(said: Partial<ViewState>): string[] {
  const shown = shownTies(LEDGER, viewOn('2024-02-01', said));
  return shown.filter(({ inFocus }) => inFocus).map(({ tie }) => tie.id);
}

describe('filteredTies', () => {
  it('lets alliances among the core through by default, on whatever day they stood', () => {
    expect(filteredTies(LEDGER, DEFAULT_VIEW).map(({ id }) => id)).toEqual(CORE_ALLIANCES);
  });

  it('lets through the kinds asked for and no other', () => {
    const ties = filteredTies(LEDGER, {
      ...DEFAULT_VIEW,
      kinds: ['equity', 'rivalry'],
      who: 'core',
    });
    expect(ties.map(({ id }) => id)).toEqual([
      'chip.lab.rivalry',
      'fund.chip.equity',
      'fund.lab.equity',
    ]);
  });

  it('lets through the ties of minor organisations where all are asked for', () => {
    const all = filteredTies(LEDGER, { ...DEFAULT_VIEW, kinds: ['model'], who: 'all' });
    const core = filteredTies(LEDGER, { ...DEFAULT_VIEW, kinds: ['model'], who: 'core' });
    expect([all.map(({ id }) => id), core]).toEqual([['lab.minor.model'], []]);
  });

  it('lets nothing through without a kind', () => {
    expect(filteredTies(LEDGER, { ...DEFAULT_VIEW, kinds: [], who: 'all' })).toEqual([]);
  });

  it('takes an organisation that the ledger does not describe for a minor one', () => {
    const ledger = anIndexedLedger([anEvent({ id: 'a', date: '2024-01-01' })], {
      organizations: [anOrganization({ id: 'lab' })],
    });
    expect(filteredTies(ledger, DEFAULT_VIEW)).toEqual([]);
    expect(filteredTies(ledger, { ...DEFAULT_VIEW, who: 'all' })).toHaveLength(1);
  });
});

describe('shownTies', () => {
  it('gives the ties of the day, each in focus where there is none', () => {
    const shown = shownTies(LEDGER, viewOn('2024-02-01'));
    expect(shown.map(({ tie, inFocus }) => [tie.id, inFocus])).toEqual(
      CORE_ALLIANCES.map((id) => [id, true]),
    );
  });

  it('gives a tie as it stands on that day', () => {
    const [first] = shownTies(LEDGER, viewOn('2024-02-01', { kinds: ['energy'] }));
    expect(first).toEqual({
      tie: {
        id: 'dam.grid.energy',
        from: 'dam',
        to: 'grid',
        kind: 'energy',
        standing: 'reported',
        since: '2024-01-01',
        terms: {},
        deals: [
          {
            id: 'main',
            standing: 'reported',
            since: '2024-01-01',
            amountUsd: null,
            amountKind: null,
          },
        ],
        events: ['dam'],
      },
      inFocus: true,
    });
  });

  it('leaves out what has not begun and what has ended', () => {
    expect(idsShown(viewOn('2023-12-31'))).toEqual([]);
    expect(idsShown(viewOn('2024-02-29'))).toContain('cloud.lab.compute');
    expect(idsShown(viewOn('2024-03-01'))).not.toContain('cloud.lab.compute');
  });

  it.each([
    [1, ['cloud.lab.compute', 'fund.lab.equity']],
    [2, ['cloud.lab.compute', 'fund.chip.equity', 'fund.lab.equity']],
    [3, ['chip.grid.chips', 'cloud.lab.compute', 'fund.chip.equity', 'fund.lab.equity']],
  ] as const)('reaches %i hops from the focus', (hops, ids) => {
    expect(idsInFocus({ focus: ['lab'], hops })).toEqual(ids);
  });

  it('reaches out from each of several organisations in focus', () => {
    expect(idsInFocus({ focus: ['cloud', 'dam'] })).toEqual([
      'cloud.lab.compute',
      'dam.grid.energy',
    ]);
  });

  it('does not reach across ties that the filters hide', () => {
    expect(idsInFocus({ focus: ['chip'], hops: 1, kinds: ['compute', 'rivalry'] })).toEqual([
      'chip.lab.rivalry',
    ]);
    expect(idsInFocus({ focus: ['chip'], hops: 2, kinds: ['compute'] })).toEqual([]);
  });

  it('marks nothing where the focus is unknown, and still shows all', () => {
    expect(idsInFocus({ focus: ['nobody'], hops: 3 })).toEqual([]);
    expect(idsShown(viewOn('2024-02-01', { focus: ['nobody'] }))).toEqual(CORE_ALLIANCES);
  });

  it('shows the same ties with any focus as without where the rest is dimmed, sorted by id', () => {
    const anyFocus = fc.subarray(['a', 'b', 'c', 'nobody']);
    fc.assert(
      fc.property(anyEvents, anyFilteredView, anyFocus, (events, view, focus) => {
        const ledger = anIndexedLedger(events);
        const dimmed = { ...view, rest: 'dim' as const };
        const ids = shownTies(ledger, { ...dimmed, focus }).map(({ tie }) => tie.id);
        const all = shownTies(ledger, { ...dimmed, focus: [] });
        expect(ids).toEqual(all.map(({ tie }) => tie.id));
        expect(ids).toEqual([...ids].sort());
      }),
      SEEDED,
    );
  });

  it('leaves exactly what the focus reaches where the rest is hidden', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyFilteredView,
        fc.subarray(['a', 'b', 'c']),
        (events, any, focus) => {
          const ledger = anIndexedLedger(events);
          const view = { ...any, focus };
          const reached = shownTies(ledger, { ...view, rest: 'dim' }).filter((tie) => tie.inFocus);
          expect(shownTies(ledger, { ...view, rest: 'hide' })).toEqual(reached);
        },
      ),
      SEEDED,
    );
  });

  it('keeps in focus what was in focus when the hops grow', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyFilteredView,
        fc.subarray(['a', 'b', 'c']),
        (events, view, focus) => {
          const ledger = anIndexedLedger(events);
          const counts = ([1, 2, 3] as const).map(
            (hops) =>
              shownTies(ledger, { ...view, focus, hops }).filter(({ inFocus }) => inFocus).length,
          );
          expect(counts).toEqual([...counts].sort((a, b) => a - b));
        },
      ),
      SEEDED,
    );
  });
});

describe('countByKind', () => {
  it('counts the ties of the day by kind, the hidden kinds too', () => {
    const counts = countByKind(LEDGER, viewOn('2024-02-01', { kinds: ['energy'] }));
    expect(Object.fromEntries(counts)).toEqual({
      compute: 1,
      chips: 1,
      equity: 2,
      energy: 1,
      rivalry: 1,
    });
  });

  it('counts minor organisations only where all are asked for', () => {
    expect(countByKind(LEDGER, viewOn('2024-02-01')).get('model')).toBeUndefined();
    expect(countByKind(LEDGER, viewOn('2024-02-01', { who: 'all' })).get('model')).toBe(1);
  });

  it('is what switching each kind on would leave, given every other filter', () => {
    const anyFocus = fc.subarray(['a', 'b', 'c']);
    fc.assert(
      fc.property(anyEvents, anyFilteredView, anyFocus, (events, any, focus) => {
        const ledger = anIndexedLedger(events);
        const view = { ...any, focus };
        const counts = countByKind(ledger, view);
        for (const kind of TIE_KINDS) {
          const shown = shownTies(ledger, { ...view, kinds: [...view.kinds, kind] });
          expect(counts.get(kind) ?? 0).toBe(shown.filter(({ tie }) => tie.kind === kind).length);
        }
      }),
      SEEDED,
    );
  });

  it('is empty before anything stands', () => {
    expect([...countByKind(LEDGER, viewOn('2023-06-01', { kinds: TIE_KINDS }))]).toEqual([]);
  });
});
