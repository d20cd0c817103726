import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLIANCE_KINDS, TIE_KINDS } from '../../src/domain/vocabulary.ts';
import {
  moveTo,
  pick,
  toggleFocus,
  toggleKind,
  toggleOverlay,
} from '../../src/viewstate/transitions.ts';
import { DEFAULT_VIEW, OVERLAYS } from '../../src/viewstate/view-state.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';

describe('moveTo', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2022-12-31', '2023-01-01'],
    ['2026-01-01', '2025-12-31'],
  ])('asked for %s shows %s', (asked, shown) => {
    expect(moveTo(DEFAULT_VIEW, day(asked))).toEqual({ ...DEFAULT_VIEW, at: day(shown) });
  });
});

describe('toggleKind', () => {
  it('hides a kind that is shown', () => {
    const kinds = ALLIANCE_KINDS.filter((kind) => kind !== 'compute');
    expect(toggleKind(DEFAULT_VIEW, 'compute')).toEqual({ ...DEFAULT_VIEW, kinds });
  });

  it('shows a kind that is hidden, in the order of the vocabulary', () => {
    const view = { ...DEFAULT_VIEW, kinds: ['talent', 'compute'] } as const;
    expect(toggleKind(view, 'equity').kinds).toEqual(['compute', 'equity', 'talent']);
  });

  it('gives the view back when done twice', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...TIE_KINDS), (view, kind) => {
        expect(toggleKind(toggleKind(view, kind), kind)).toEqual(view);
      }),
      SEEDED,
    );
  });
});

describe('toggleOverlay', () => {
  it('shows an overlay that is hidden, and hides it again', () => {
    const shown = toggleOverlay(DEFAULT_VIEW, 'disputed');
    expect(shown).toEqual({ ...DEFAULT_VIEW, show: ['disputed'] });
    expect(toggleOverlay(shown, 'disputed')).toEqual(DEFAULT_VIEW);
  });

  it('gives the view back when done twice', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...OVERLAYS), (view, overlay) => {
        expect(toggleOverlay(toggleOverlay(view, overlay), overlay)).toEqual(view);
      }),
      SEEDED,
    );
  });
});

describe('toggleFocus', () => {
  it.each([
    [[], ['openai']],
    [['openai'], []],
    [['xai'], ['openai']],
    [['openai', 'xai'], ['openai']],
  ])('from %j on openai gives %j', (focus, after) => {
    const view = { ...DEFAULT_VIEW, focus };
    expect(toggleFocus(view, 'openai')).toEqual({ ...DEFAULT_VIEW, focus: after });
  });
});

describe('pick', () => {
  it('opens details and closes them', () => {
    const opened = pick(DEFAULT_VIEW, { type: 'org', id: 'openai' });
    expect(opened).toEqual({ ...DEFAULT_VIEW, pick: { type: 'org', id: 'openai' } });
    expect(pick(opened, null)).toEqual(DEFAULT_VIEW);
  });
});
