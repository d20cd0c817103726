import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revealPick } from '../../src/scene/reveal-pick.ts';
import { filteredTies } from '../../src/scene/shown-ties.ts';
import type { Pick } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anyEvents, anyView, SEEDED } from '../support/arbitraries.ts';
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
  const anyTiers = fc.tuple(...(['a', 'b', 'c'] as const).map(() => fc.constantFrom(1, 2, 3)));

  it('lets a tie of the pick through, only widens the filters, and has nothing to do again', () => {
    fc.assert(
      fc.property(anyEvents, anyView, anyPick, anyTiers, (events, any, pick, tiers) => {
        const organizations = ['a', 'b', 'c'].map((id, index) => {
          return anOrganization({ id, tier: tiers[index] as 1 | 2 | 3 });
        });
        const ledger = anIndexedLedger(events, { organizations });
        const view = { ...any, pick };
        const after = revealPick(view, ledger);
        const moved = ledger.event.get(pick.id)?.effects.map(({ tie }) => tie) ?? [];
        const own = (pick.type === 'tie' ? [pick.id] : moved).filter((id) => ledger.tie.has(id));
        const shown = filteredTies(ledger, after).map(({ id }) => id);
        if (own.length > 0) expect(own.filter((id) => shown.includes(id))).not.toEqual([]);
        expect(after.kinds).toEqual(expect.arrayContaining([...view.kinds]));
        expect({ ...after, kinds: view.kinds, who: after.who }).toEqual({
          ...view,
          who: after.who,
        });
        expect(revealPick(after, ledger)).toBe(after);
      }),
      SEEDED,
    );
  });
});
