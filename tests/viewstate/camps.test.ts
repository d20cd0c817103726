import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcileNamed } from '../../src/viewstate/permalink/reconcile-named.ts';
import { asksForCamps, toggleCamps, unnameCamps } from '../../src/viewstate/transitions.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/viewstate/view-state.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';

const showing = (...show: ViewState['show']) => ({ ...DEFAULT_VIEW, show });

describe('toggleCamps', () => {
  it('shows camps, and keeps what else is shown', () => {
    expect(toggleCamps(showing('disputed'))).toEqual(showing('camps', 'disputed'));
  });

  it('hides them with those that are named', () => {
    const view = showing('camps', 'disputed', 'camp.a', 'camp.b');
    expect(toggleCamps(view)).toEqual(showing('disputed'));
    expect(toggleCamps(showing('camp.a'))).toEqual(showing());
  });
});

describe('asksForCamps', () => {
  it('is true of all camps, and of one by name', () => {
    const asked = [['camps'], ['camp.a'], ['disputed', 'loops']] as const;
    expect(asked.map((show) => asksForCamps(show))).toEqual([true, true, false]);
  });
});

describe('unnameCamps', () => {
  it('names none, and leaves camps on', () => {
    expect(unnameCamps(showing('camps', 'disputed', 'camp.a'))).toEqual(
      showing('camps', 'disputed'),
    );
  });
});

describe('reconcileNamed', () => {
  const KNOWN = new Set(['ona-triangle', 'maa-camp']);
  const unknown = { type: 'unknown-record', record: 'camp', param: 'show' };

  it('drops camps that are not known, and names the nearest', () => {
    const view = showing('camps', 'camp.maa-camp', 'camp.nothing', 'camp.ona-triangl');
    expect(reconcileNamed(view, 'camp', KNOWN)).toEqual({
      view: showing('camps', 'camp.maa-camp'),
      problems: [
        { ...unknown, value: 'nothing', nearest: null },
        { ...unknown, value: 'ona-triangl', nearest: 'ona-triangle' },
      ],
    });
  });

  it('drops forecasts that are not known, and leaves camps to those who know them', () => {
    const view = showing('camps', 'camp.nothing', 'scenario.two-blocs', 'scenario.tow-blocs');
    expect(reconcileNamed(view, 'scenario', new Set(['two-blocs', 'oligarchs']))).toEqual({
      view: showing('camps', 'camp.nothing', 'scenario.two-blocs'),
      problems: [{ ...unknown, record: 'scenario', value: 'tow-blocs', nearest: 'two-blocs' }],
    });
  });

  it('leaves a view of known camps the same object', () => {
    const view = showing('camps', 'disputed', 'camp.ona-triangle');
    const reconciled = reconcileNamed(view, 'camp', KNOWN);
    expect(reconciled.problems).toEqual([]);
    expect(reconciled.view).toBe(view);
  });

  it('has nothing left to say about its own view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const once = reconcileNamed(view, 'camp', new Set(['a'])).view;
        expect(reconcileNamed(once, 'camp', new Set(['a']))).toEqual({ view: once, problems: [] });
        expect(once.show.includes('camp.b.c')).toBe(false);
      }),
      SEEDED,
    );
  });
});
