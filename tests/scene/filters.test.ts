import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotAt, type TieOnDay } from '../../src/domain/snapshot.ts';
import type { OrganizationKind } from '../../src/domain/vocabulary.ts';
import { filteredTies, isNews, tiesLetThrough } from '../../src/scene/filters.ts';
import { newsworthyMarks, shownTies } from '../../src/scene/shown-ties.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyFilteredView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization, day } from '../support/builders.ts';

const billions = (count: number) => ({ usd: count * 1e9, kind: 'commitment' as const });

/** A cloud's lease grows from $1bn to $12bn; a fund is reported to put $40bn into a lab of which $2bn are agreed; chips without a known sum. */
const LEDGER = anIndexedLedger(
  [
    anEvent({ id: 'lease', date: '2024-01-01', tie: 'cloud.lab.compute', amount: billions(1) }),
    anEvent({
      id: 'more',
      date: '2024-03-01',
      tie: 'cloud.lab.compute',
      effect: 'deepens',
      deal: 'second',
      amount: billions(11),
    }),
    anEvent({
      id: 'talk',
      date: '2024-01-01',
      status: 'reported',
      tie: 'fund.lab.equity',
      effect: 'reported',
      deal: 'round',
      amount: billions(40),
    }),
    anEvent({
      id: 'agreed',
      date: '2024-06-01',
      tie: 'fund.lab.equity',
      deal: 'bridge',
      amount: billions(2),
    }),
    anEvent({ id: 'chips', date: '2024-01-01', tie: 'maker.cloud.chips' }),
  ],
  {
    organizations: [
      anOrganization({ id: 'cloud', kind: 'hyperscaler' }),
      anOrganization({ id: 'lab', kind: 'lab' }),
      anOrganization({ id: 'fund', kind: 'investor' }),
      anOrganization({ id: 'maker', kind: 'chipmaker' }),
    ],
  },
);

function shown(at: string, said: Partial<ViewState>): string[] {
  return shownTies(LEDGER, viewOn(at, said)).map(({ tie }) => tie.id);
}

describe('a filter lets through', () => {
  it.each([
    [['lab', 'hyperscaler'], ['cloud.lab.compute']],
    [['lab', 'investor'], ['fund.lab.equity']],
    [['lab'], []],
    [[], []],
  ] satisfies [OrganizationKind[], string[]][])('of the kinds %j both ends', (orgs, ids) => {
    expect(shown('2024-02-01', { orgs })).toEqual(ids);
  });

  it('by the standing that a tie has on the day', () => {
    const standing = 'reported';
    expect(shown('2024-05-31', { standing })).toEqual(['fund.lab.equity']);
    expect(shown('2024-06-01', { standing })).toEqual([]);
    expect(shown('2024-05-31', { standing: 'in-force' })).toEqual([
      'cloud.lab.compute',
      'maker.cloud.chips',
    ]);
  });

  it.each([
    ['2024-02-29', 1e9, ['cloud.lab.compute', 'fund.lab.equity']],
    ['2024-02-29', 1e9 + 1, ['fund.lab.equity']],
    ['2024-03-01', 12e9, ['cloud.lab.compute', 'fund.lab.equity']],
    ['2024-06-01', 2e9, ['cloud.lab.compute', 'fund.lab.equity']],
    ['2024-06-01', 3e9, ['cloud.lab.compute']],
    ['2024-06-01', 1, ['cloud.lab.compute', 'fund.lab.equity']],
    ['2024-06-01', 0, ['cloud.lab.compute', 'fund.lab.equity', 'maker.cloud.chips']],
  ] as const)(
    'on %s at least %d dollars in deals of the standing of the tie',
    (at, amount, ids) => {
      expect(shown(at, { amount })).toEqual(ids);
    },
  );

  it('with all others: what a naive reading of each lets through', () => {
    fc.assert(
      fc.property(anyEvents, anyFilteredView, (events, any) => {
        const ledger = anIndexedLedger(events, {
          organizations: [
            anOrganization({ id: 'a', kind: 'lab' }),
            anOrganization({ id: 'b', kind: 'lab', tier: 2 }),
            anOrganization({ id: 'c', kind: 'investor' }),
          ],
        });
        const view = { ...any, focus: [] };
        const isLetThrough = ({ from, to, kind, standing, deals }: TieOnDay) => {
          const ends = [from, to].map((id) => ledger.organization.get(id));
          const sums = deals.map((deal) => (deal.standing === standing ? deal.amountUsd : 0) ?? 0);
          return (
            view.kinds.includes(kind) &&
            ends.every((end) => end && view.orgs.includes(end.kind)) &&
            ends.every((end) => view.who === 'all' || end?.tier === 1) &&
            (view.standing === 'any' || view.standing === standing) &&
            sums.reduce((sum, usd) => sum + usd, 0) >= view.amount
          );
        };
        const all = snapshotAt(ledger.ties, view.at).ties.filter(isLetThrough);
        expect(shownTies(ledger, view).map(({ tie }) => tie)).toEqual(all);
        expect(tiesLetThrough(ledger, view, view.at)).toEqual(all);
      }),
      SEEDED,
    );
  });

  it('the same objects from day to day, so that scrubbing filters once', () => {
    const filters: ViewState = { ...DEFAULT_VIEW, amount: 1e9 };
    const others: ViewState = { ...filters, amount: 5, standing: 'reported' };
    expect(filteredTies(LEDGER, filters)).toBe(filteredTies(LEDGER, others));
    const [first] = tiesLetThrough(LEDGER, filters, day('2024-01-05'));
    const [again] = tiesLetThrough(LEDGER, filters, day('2024-02-05'));
    expect(again).toBe(first);
  });
});

describe('news', () => {
  const marks = (said: Partial<ViewState>) =>
    newsworthyMarks(LEDGER, { ...DEFAULT_VIEW, ...said }).map(({ event }) => event.id);

  it('is let through where the tie passes after it, or passed until then', () => {
    expect(marks({ amount: 5e9 }).sort()).toEqual(['agreed', 'more', 'talk']);
    expect(marks({ standing: 'reported' })).toEqual(['talk', 'agreed']);
    expect(marks({ standing: 'reported', amount: 41e9 })).toEqual([]);
  });

  it('is what turns one day into another that shows other ties', () => {
    fc.assert(
      fc.property(anyEvents, anyFilteredView, (events, any) => {
        const ledger = anIndexedLedger(events);
        const view = { ...any, who: 'all' as const, focus: [] };
        const before = { ...view, at: (view.at - 1) as typeof view.at };
        const ids = (on: ViewState) => shownTies(ledger, on).map(({ tie }) => tie.id);
        const [old, now] = [ids(before), ids(view)];
        const turned = [...old, ...now].filter((id) => old.includes(id) !== now.includes(id));
        for (const id of turned) {
          const tie = ledger.tie.get(id);
          expect(tie && isNews(tie, view.at, view)).toBe(true);
        }
      }),
      SEEDED,
    );
  });
});
