import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TieOnDay, tieOnDay } from '../../src/domain/snapshot.ts';
import {
  buildCompareScene,
  type ComparedTie,
  countChanges,
  differenceOf,
  eventsBetween,
} from '../../src/scene/compare-scene.ts';
import { CHANGES } from '../../src/scene/drawn-graph.ts';
import { passes } from '../../src/scene/filters.ts';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyDay, anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, day } from '../support/builders.ts';
import { stillKeyframes } from '../support/still-keyframes.ts';

/** The cloud's promise loosens, the fund leaves, the maker comes, the rest stays as it was. */
const LEDGER = anIndexedLedger([
  anEvent({
    id: 'cloud',
    date: '2023-01-10',
    terms: { exclusivity: 'exclusive', stakePct: 10 },
    amount: { usd: 1_000_000_000, kind: 'invested' },
  }),
  anEvent({ id: 'fund', date: '2023-02-01', tie: 'fund.lab.equity' }),
  anEvent({ id: 'rest', date: '2023-03-01', tie: 'lab.shop.model' }),
  anEvent({
    id: 'refusal',
    date: '2024-06-01',
    effect: 'loosens',
    terms: { exclusivity: 'right-of-first-refusal', stakePct: null },
    amount: { usd: 13_000_000_000, kind: 'commitment' },
  }),
  anEvent({ id: 'leaves', date: '2024-07-01', tie: 'fund.lab.equity', effect: 'ends' }),
  anEvent({ id: 'maker', date: '2024-08-01', tie: 'maker.cloud.chips', status: 'reported' }),
]);

function compared(at: string, vs: string, said: Partial<ViewState> = {}) {
  const scene = buildCompareScene(LEDGER, viewOn(at, { vs: day(vs), ...said }));
  if (!scene) throw new Error('Nothing is compared.');
  return scene;
}

/** The ids of a comparison by what became of them. */
function idsOf(at: string, vs: string, said: Partial<ViewState> = {}) {
  const { ties } = compared(at, vs, said);
  return Object.fromEntries(
    CHANGES.map((change) => [change, ties[change].map(({ tie }) => tie.id)]),
  );
}

describe('a comparison', () => {
  it('is none without another day', () => {
    expect(buildCompareScene(LEDGER, viewOn('2024-12-31'))).toBeNull();
  });

  it('goes from the other day to the view’s', () => {
    const { from, to } = compared('2024-12-31', '2023-12-31');
    expect([from, to]).toEqual([day('2023-12-31'), day('2024-12-31')]);
    expect(idsOf('2024-12-31', '2023-12-31')).toEqual({
      added: ['maker.cloud.chips'],
      removed: ['fund.lab.equity'],
      changed: ['cloud.lab.compute'],
      same: ['lab.shop.model'],
    });
  });

  it('goes so too where the view’s day comes first', () => {
    expect(idsOf('2023-12-31', '2024-12-31')).toEqual({
      added: ['fund.lab.equity'],
      removed: ['maker.cloud.chips'],
      changed: ['cloud.lab.compute'],
      same: ['lab.shop.model'],
    });
  });

  it('tells a tie that is gone as it stood, and one that has changed as it stands', () => {
    const { ties } = compared('2024-12-31', '2023-12-31');
    const told = ({ tie, before }: ComparedTie) => [
      before?.terms.exclusivity,
      tie.terms.exclusivity,
    ];
    expect(ties.changed.map(told)).toEqual([['exclusive', 'right-of-first-refusal']]);
    const [gone] = ties.removed;
    expect(gone?.before).toBe(gone?.tie);
    expect(gone?.tie.events).toEqual(['fund']);
    expect(ties.added.map(({ before }) => before)).toEqual([null]);
  });

  it('lets through what passes on either day, and tells what became of it', () => {
    const inForce = { standing: 'in-force' } as const;
    expect(idsOf('2024-12-31', '2023-12-31', inForce)['added']).toEqual([]);
    const large = { amount: 2_000_000_000 };
    expect(idsOf('2024-12-31', '2023-12-31', large)).toEqual({
      added: [],
      removed: [],
      changed: ['cloud.lab.compute'],
      same: [],
    });
  });

  it('counts what the focus reaches on either day, and keeps the rest unless it is hidden', () => {
    const focused = { focus: ['fund'] };
    const { ties } = compared('2024-12-31', '2023-12-31', focused);
    expect(countChanges(compared('2024-12-31', '2023-12-31', focused))).toEqual({
      added: 0,
      removed: 1,
      changed: 0,
      same: 0,
    });
    expect(ties.changed.map(({ inFocus }) => inFocus)).toEqual([false]);
    expect(idsOf('2024-12-31', '2023-12-31', { ...focused, rest: 'hide' })).toEqual({
      added: [],
      removed: ['fund.lab.equity'],
      changed: [],
      same: [],
    });
  });

  it('is what a naive comparison of the two days finds', () => {
    fc.assert(
      fc.property(anyEvents, anyView, anyDay, anyDay, (events, anyOne, at, vs) => {
        const ledger = anIndexedLedger(events);
        const view = { ...anyOne, at, vs, focus: [] };
        const scene = buildCompareScene(ledger, view);
        const found = Object.fromEntries(
          CHANGES.map((change) => [change, scene?.ties[change].map(({ tie }) => tie.id)]),
        );
        expect(found).toEqual(naively(ledger, view, vs));
      }),
      SEEDED,
    );
  });
});

function naiveChange(before: TieOnDay | null, after: TieOnDay | null): string {
  if (JSON.stringify(before) === JSON.stringify(after)) return 'same';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

/** Tie by tie, by what it says on the two days. */
function naively(ledger: ReturnType<typeof anIndexedLedger>, view: ViewState, vs: ViewState['at']) {
  const found: Record<string, string[]> = { added: [], removed: [], changed: [], same: [] };
  const isShown = (id: string) => {
    const organization = ledger.organization.get(id);
    if (!organization) return false;
    const isCore = view.who === 'all' || organization.tier === 1;
    return isCore && view.orgs.includes(organization.kind);
  };
  for (const tie of ledger.ties) {
    if (!view.kinds.includes(tie.kind) || !isShown(tie.from) || !isShown(tie.to)) continue;
    const [before, after] = [tieOnDay(tie, vs), tieOnDay(tie, view.at)];
    const states = [before, after].filter((state): state is TieOnDay => state !== null);
    if (!states.some((state) => passes(state, view))) continue;
    found[naiveChange(before, after)]?.push(tie.id);
  }
  return found;
}

describe('what is different about a tie', () => {
  it('is its terms and its deals', () => {
    const [changed] = compared('2024-12-31', '2023-12-31').ties.changed;
    if (!changed?.before) throw new Error('Nothing has changed.');
    expect(differenceOf(changed.before, changed.tie)).toEqual({
      standing: false,
      terms: ['exclusivity', 'stakePct'],
      deals: [
        {
          before: {
            id: 'main',
            standing: 'in-force',
            since: '2023-01-10',
            amountUsd: 1_000_000_000,
            amountKind: 'invested',
          },
          after: {
            id: 'main',
            standing: 'in-force',
            since: '2023-01-10',
            amountUsd: 13_000_000_000,
            amountKind: 'commitment',
          },
        },
      ],
    });
  });

  it('is nothing between a tie and itself', () => {
    const [same] = compared('2024-12-31', '2023-12-31').ties.same;
    if (!same) throw new Error('Everything has changed.');
    const nothing = { standing: false, terms: [], deals: [] };
    expect(differenceOf(same.tie, same.tie)).toEqual(nothing);
  });

  it('is its standing where that has changed, and both deals where one has come', () => {
    const events: Parameters<typeof anIndexedLedger>[0] = [
      anEvent({ id: 'rumoured', date: '2024-01-01', status: 'reported' }),
      anEvent({ id: 'signed', date: '2024-02-01', deal: 'second' }),
    ];
    const tie = anIndexedLedger(events).tie.get('cloud.lab.compute');
    const [before, after] = tie
      ? [tieOnDay(tie, day('2024-01-15')), tieOnDay(tie, day('2024-02-15'))]
      : [];
    if (!before || !after) throw new Error('It does not stand.');
    const { standing, deals } = differenceOf(before, after);
    expect(standing).toBe(true);
    expect(deals.map((deal) => [deal.before?.id, deal.after?.id])).toEqual([[undefined, 'second']]);
  });
});

describe('the events between two days', () => {
  it.each([
    ['2023-02-01', '2024-06-30', []],
    ['2023-01-31', '2024-06-30', ['fund']],
    ['2023-02-01', '2024-07-01', ['leaves']],
    ['2024-07-01', '2023-02-01', ['leaves']],
    ['2023-01-01', '2024-12-31', ['fund', 'leaves']],
  ])('%s and %s are those that moved the tie after the earlier: %j', (one, other, told) => {
    const tie = LEDGER.tie.get('fund.lab.equity') ?? { marks: [] };
    expect(eventsBetween(tie, day(one), day(other)).map(({ id }) => id)).toEqual(told);
  });
});

describe('the picture of a comparison', () => {
  function drawn(said: Partial<ViewState> = {}) {
    const view = viewOn('2024-12-31', { vs: day('2023-12-31'), ...said });
    const places = new Map([...LEDGER.organization.keys()].map((id) => [id, { x: 0, y: 0 }]));
    return buildGraphScene(LEDGER, stillKeyframes(places), view, null);
  }

  it('draws the ties of both days, the unchanged faint and nothing as news', () => {
    const looks = [...drawn().ties.values()].map(({ id, change, emphasis, isFresh }) => [
      id,
      change,
      emphasis,
      isFresh,
    ]);
    expect(looks).toEqual([
      ['cloud.lab.compute', 'changed', 'plain', false],
      ['fund.lab.equity', 'removed', 'plain', false],
      ['lab.shop.model', 'same', 'dim', false],
      ['maker.cloud.chips', 'added', 'plain', false],
    ]);
  });

  it('places who stands on the other day only, and counts no tie that is gone', () => {
    const { nodes } = drawn();
    expect([...nodes.keys()]).toEqual(['cloud', 'fund', 'lab', 'maker', 'shop']);
    expect(nodes.get('fund')?.importance).toBe(0);
    expect(nodes.get('lab')?.importance).toBe(2);
    expect(nodes.get('shop')?.emphasis).toBe('dim');
  });

  it('says nothing of changes where no day is compared', () => {
    const changes = [...drawn({ vs: null }).ties.values()].map((tie) => 'change' in tie);
    expect(changes).toEqual([false, false, false]);
  });
});
