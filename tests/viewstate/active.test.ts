import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFilters, whatIsSet } from '../../src/viewstate/active.ts';
import { clearAll } from '../../src/viewstate/transitions.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';

describe('what is set', () => {
  it.each<[Partial<ViewState>, number, string[]]>([
    [{}, 0, []],
    [{ at: day('2024-01-01'), view: 'table', theme: 'dark', hops: 2, rest: 'hide' }, 0, []],
    [{ kinds: [...DEFAULT_VIEW.kinds] }, 0, []],
    [{ kinds: ['chips'], orgs: [], standing: 'reported' }, 3, ['kinds', 'orgs', 'standing']],
    [{ amount: 1, who: 'all', focus: ['lab'] }, 2, ['amount', 'who', 'focus']],
    [{ vs: day('2024-01-01'), basis: 'effective', show: ['loops'] }, 0, ['vs', 'basis', 'show']],
    [{ pick: { type: 'org', id: 'lab' } }, 0, []],
  ])('of %j: %i filters, in all %j', (said, filters, set) => {
    const view = { ...DEFAULT_VIEW, ...said };
    expect([countFilters(view), whatIsSet(view)]).toEqual([filters, set]);
  });

  it('is nothing once all is cleared', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(whatIsSet(clearAll(view))).toEqual([]);
      }),
      SEEDED,
    );
  });
});
