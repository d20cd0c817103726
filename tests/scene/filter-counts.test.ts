import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORGANIZATION_KINDS } from '../../src/domain/vocabulary.ts';
import { AMOUNT_STEPS, countChoices } from '../../src/scene/filter-counts.ts';
import { shownTies } from '../../src/scene/shown-ties.ts';
import { STANDINGS, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyFilteredView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization } from '../support/builders.ts';

const LEDGER = anIndexedLedger(
  [
    anEvent({
      id: 'lease',
      date: '2024-01-01',
      amount: { usd: 12e9, kind: 'commitment' },
    }),
    anEvent({ id: 'talk', date: '2024-01-01', tie: 'fund.lab.equity', status: 'reported' }),
    anEvent({ id: 'minor', date: '2024-01-01', tie: 'lab.shop.model' }),
    anEvent({ id: 'suit', date: '2024-01-01', tie: 'fund.cloud.legal' }),
  ],
  {
    organizations: [
      anOrganization({ id: 'cloud', kind: 'hyperscaler' }),
      anOrganization({ id: 'lab' }),
      anOrganization({ id: 'fund', kind: 'investor' }),
      anOrganization({ id: 'shop', kind: 'startup', tier: 2 }),
    ],
  },
);

describe('countChoices', () => {
  it('counts what each choice would leave on the day', () => {
    const counts = countChoices(LEDGER, viewOn('2024-02-01', { orgs: ['lab', 'hyperscaler'] }));
    expect(counts.shown).toBe(1);
    expect([...counts.organizations].filter(([, count]) => count > 0)).toEqual([
      ['lab', 1],
      ['hyperscaler', 1],
      ['investor', 1],
    ]);
    expect(counts.standing).toEqual({ any: 1, 'in-force': 1, reported: 0 });
    expect([...counts.amount.values()]).toEqual([1, 1, 1, 1, 0, 0]);
    expect(counts.who).toEqual({ core: 1, all: 1 });
  });

  it('counts who is shown, and what becomes of the rest, with everything else as it is', () => {
    const counts = countChoices(LEDGER, viewOn('2024-02-01', { focus: ['cloud'], amount: 3 }));
    expect(counts.who).toEqual({ core: 1, all: 1 });
    expect(countChoices(LEDGER, viewOn('2024-02-01', { focus: ['fund'] }))).toMatchObject({
      who: { core: 2, all: 3 },
      rest: { dim: 2, hide: 1 },
    });
  });

  it('is what the picture then shows', () => {
    fc.assert(
      fc.property(anyEvents, anyFilteredView, fc.subarray(['a', 'b']), (events, any, focus) => {
        const ledger = anIndexedLedger(events);
        const view = { ...any, focus };
        const counts = countChoices(ledger, view);
        const shownWith = (change: Partial<ViewState>) => shownTies(ledger, { ...view, ...change });
        expect(counts.shown).toBe(shownWith({}).length);
        for (const standing of STANDINGS) {
          expect(counts.standing[standing]).toBe(shownWith({ standing }).length);
        }
        for (const amount of [...AMOUNT_STEPS, view.amount]) {
          expect(counts.amount.get(amount)).toBe(shownWith({ amount }).length);
        }
        for (const kind of ORGANIZATION_KINDS) {
          const ties = shownWith({ orgs: [...view.orgs, kind] }).map(({ tie }) => tie);
          const ids = [...ledger.organization.values()].filter(
            (organization) =>
              organization.kind === kind &&
              ties.some(({ from, to }) => from === organization.id || to === organization.id),
          );
          expect(counts.organizations.get(kind)).toBe(ids.length);
        }
      }),
      SEEDED,
    );
  });
});
