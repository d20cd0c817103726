import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedLedger } from '../../src/domain/indexed-ledger.ts';
import { tieOnDay } from '../../src/domain/snapshot.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { revealPick } from '../../src/scene/reveal-pick.ts';
import { filteredTies, shownTies } from '../../src/scene/shown-ties.ts';
import type { Pick, ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyFilteredView, SEEDED } from '../support/arbitraries.ts';
import { anEvent, anOrganization } from '../support/builders.ts';

const LEDGER = anIndexedLedger(
  [
    anEvent({ id: 'lease', date: '2024-01-01', tie: 'cloud.lab.compute' }),
    anEvent({ id: 'suit', date: '2024-02-01', tie: 'cloud.lab.legal' }),
    anEvent({ id: 'seed', date: '2024-03-01', tie: 'fund.lab.equity' }),
    anEvent({
      id: 'pledge',
      date: '2024-04-01',
      effects: [
        { tie: 'fund.pact.venture', effect: 'forms' },
        { tie: 'cloud.lab.venture', effect: 'forms' },
      ],
    }),
  ],
  {
    organizations: ['cloud', 'lab', 'fund', 'pact'].map((id) =>
      anOrganization({ id, tier: id === 'fund' || id === 'pact' ? 3 : 1 }),
    ),
  },
);

function standsOn(ledger: IndexedLedger, id: string, at: Day): boolean {
  const tie = ledger.tie.get(id);
  return tie !== undefined && tieOnDay(tie, at) !== null;
}

function revealed(type: Pick['type'], id: string) {
  const view = viewOn('2024-06-01', { pick: { type, id } });
  const after = revealPick(view, LEDGER);
  return { isSame: after === view, who: after.who, legal: after.kinds.includes('legal') };
}

describe('revealPick', () => {
  it.each([
    ['an organisation of tier 1', 'org', 'lab'],
    ['a tie that the filters let through', 'tie', 'cloud.lab.compute'],
    ['an event of which one tie is drawn', 'event', 'pledge'],
    ['an event that nobody knows', 'event', 'nothing'],
  ] as const)('leaves the view as it is for %s', (_what, type, id) => {
    expect(revealed(type, id)).toEqual({ isSame: true, who: 'core', legal: false });
  });

  it('shows everybody for an organisation or a tie beyond tier 1', () => {
    const widened = { isSame: false, who: 'all', legal: false };
    expect(revealed('org', 'fund')).toEqual(widened);
    expect(revealed('tie', 'fund.lab.equity')).toEqual(widened);
    expect(revealed('event', 'seed')).toEqual(widened);
  });

  it('switches on the kind of a tie that is hidden, and nobody more', () => {
    const widened = { isSame: false, who: 'core', legal: true };
    expect(revealed('tie', 'cloud.lab.legal')).toEqual(widened);
    expect(revealed('event', 'suit')).toEqual(widened);
  });

  it.each<[string, Partial<ViewState>, Partial<ViewState>]>([
    ['a kind of organisation', { orgs: ['investor'] }, { orgs: ['lab', 'investor'] }],
    ['a standing', { standing: 'reported' }, { standing: 'any' }],
    ['an amount', { amount: 5 }, { amount: 0 }],
    ['a focus elsewhere', { focus: ['pact'], rest: 'hide' }, { rest: 'dim' }],
    ['a focus elsewhere that only dims', { focus: ['pact'] }, {}],
    ['a focus that reaches it', { focus: ['lab'], rest: 'hide' }, {}],
    [
      'another standing and a kind',
      { standing: 'reported', kinds: [] },
      { standing: 'any', kinds: ['compute'] },
    ],
  ])('lifts %s that hides a tie of the day', (_what, said, lifted) => {
    const view = viewOn('2024-06-01', { pick: { type: 'tie', id: 'cloud.lab.compute' }, ...said });
    expect(revealPick(view, LEDGER)).toEqual({ ...view, ...lifted });
  });

  it('leaves what asks how a tie stands where it does not stand on the day', () => {
    const pick = { type: 'tie', id: 'cloud.lab.compute' } as const;
    const view = viewOn('2023-06-01', { pick, standing: 'reported', amount: 5 });
    expect(revealPick(view, LEDGER)).toBe(view);
  });

  it('lets through the kind of an organisation that is picked', () => {
    const view = viewOn('2024-06-01', { pick: { type: 'org', id: 'lab' }, orgs: [] });
    expect(revealPick(view, LEDGER)).toEqual({ ...view, orgs: ['lab'] });
  });

  it('leaves a view that picks nothing', () => {
    const view = viewOn('2024-06-01');
    expect(revealPick(view, LEDGER)).toBe(view);
  });

  const anyPick = fc.oneof(
    fc.record({ type: fc.constant('org' as const), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({
      type: fc.constant('tie' as const),
      id: fc.constantFrom('a.b.compute', 'b.a.equity', 'a.c.legal'),
    }),
    fc.record({ type: fc.constant('event' as const), id: fc.constantFrom('event-0', 'event-1') }),
  );
  const anyNamedView = fc
    .tuple(anyFilteredView, fc.subarray(['a', 'b', 'c']))
    .map(([view, focus]) => ({ ...view, focus }));
  const anyTiers = fc.tuple(...(['a', 'b', 'c'] as const).map(() => fc.constantFrom(1, 2, 3)));

  it('lets a tie of the pick through, only widens the filters, and has nothing to do again', () => {
    fc.assert(
      fc.property(anyEvents, anyNamedView, anyPick, anyTiers, (events, any, pick, tiers) => {
        const organizations = ['a', 'b', 'c'].map((id, index) => {
          return anOrganization({ id, tier: tiers[index] as 1 | 2 | 3 });
        });
        const ledger = anIndexedLedger(events, { organizations });
        const view = { ...any, pick };
        const after = revealPick(view, ledger);
        const moved = ledger.event.get(pick.id)?.effects.map(({ tie }) => tie) ?? [];
        const own = (pick.type === 'tie' ? [pick.id] : moved).filter((id) => ledger.tie.has(id));
        const shown = filteredTies(ledger, after).map(({ id }) => id);
        const onDay = shownTies(ledger, after).map(({ tie }) => tie.id);
        const isDrawn = (id: string) =>
          onDay.includes(id) || (shown.includes(id) && !standsOn(ledger, id, view.at));
        if (own.length > 0) expect(own.filter(isDrawn)).not.toEqual([]);
        expect(after.kinds).toEqual(expect.arrayContaining([...view.kinds]));
        expect(after.orgs).toEqual(expect.arrayContaining([...view.orgs]));
        expect([view.standing, 'any']).toContain(after.standing);
        expect([view.amount, 0]).toContain(after.amount);
        expect([view.rest, 'dim']).toContain(after.rest);
        const { kinds, orgs, standing, amount, who, rest } = after;
        expect(after).toEqual({ ...view, kinds, orgs, standing, amount, who, rest });
        expect(revealPick(after, ledger)).toBe(after);
      }),
      SEEDED,
    );
  });
});
