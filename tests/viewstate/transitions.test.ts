import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLIANCE_KINDS, TIE_KINDS } from '../../src/domain/vocabulary.ts';
import {
  FARTHEST,
  lookAt,
  moveTo,
  panBy,
  pick,
  pinAt,
  toggleFocus,
  toggleKind,
  toggleOrganizationKind,
  toggleOverlay,
  unpin,
  ZOOM,
  zoomBy,
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

describe('toggleOrganizationKind', () => {
  it('hides a kind that is shown, and shows it again in the order of the vocabulary', () => {
    const hidden = toggleOrganizationKind(DEFAULT_VIEW, 'hyperscaler');
    expect(hidden.orgs.slice(0, 2)).toEqual(['lab', 'neocloud']);
    expect(toggleOrganizationKind(hidden, 'hyperscaler')).toEqual(DEFAULT_VIEW);
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

describe('lookAt', () => {
  it.each([
    [
      { x: 120.4, y: -40.5, zoom: 1.504 },
      { x: 120, y: -40, zoom: 1.5 },
    ],
    [
      { x: 0, y: 0, zoom: 100 },
      { x: 0, y: 0, zoom: 12 },
    ],
    [
      { x: 0, y: 0, zoom: 0.01 },
      { x: 0, y: 0, zoom: 0.5 },
    ],
    [
      { x: -9e9, y: 9e9, zoom: 1 },
      { x: -5000, y: 5000, zoom: 1 },
    ],
    [{ x: -0.2, y: 0.2, zoom: 1.001 }, null],
    [null, null],
  ])('from %j looks from %j', (cam, kept) => {
    const elsewhere = { ...DEFAULT_VIEW, cam: { x: 7, y: 7, zoom: 7 } };
    expect(lookAt(elsewhere, cam)).toEqual({ ...DEFAULT_VIEW, cam: kept });
  });

  it('gives the same object where the view looks from there already', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(lookAt(view, view.cam)).toBe(view);
        expect(lookAt(view, view.cam && { ...view.cam, x: view.cam.x + 0.4 })).toBe(view);
      }),
      SEEDED,
    );
  });
});

describe('zoomBy', () => {
  it('magnifies around the same middle, within limits', () => {
    const near = zoomBy({ ...DEFAULT_VIEW, cam: { x: 3, y: -4, zoom: 2 } }, 1.5);
    expect(near.cam).toEqual({ x: 3, y: -4, zoom: 3 });
    expect(zoomBy(near, 1000).cam).toEqual({ x: 3, y: -4, zoom: ZOOM.most });
    expect(zoomBy(near, 0.001).cam).toEqual({ x: 3, y: -4, zoom: ZOOM.least });
  });

  it('there and back shows the whole frame again', () => {
    expect(zoomBy(zoomBy(DEFAULT_VIEW, 1.5), 1 / 1.5)).toEqual(DEFAULT_VIEW);
  });
});

describe('panBy', () => {
  it('moves the middle by as much less as the picture is larger', () => {
    const view = { ...DEFAULT_VIEW, cam: { x: 10, y: 20, zoom: 4 } };
    expect(panBy(view, 100, -40).cam).toEqual({ x: 35, y: 10, zoom: 4 });
    expect(panBy(DEFAULT_VIEW, -100, 0).cam).toEqual({ x: -100, y: 0, zoom: 1 });
  });
});

describe('pinAt', () => {
  const put = pinAt(pinAt(DEFAULT_VIEW, 'xai', { x: 1, y: 2 }), 'openai', { x: 120.4, y: -40.5 });

  it('puts organisations in whole units, sorted by id', () => {
    const pins = [
      { id: 'openai', x: 120, y: -40 },
      { id: 'xai', x: 1, y: 2 },
    ];
    expect(put).toEqual({ ...DEFAULT_VIEW, pins });
  });

  it('moves one that has been put elsewhere before, and no further than the farthest', () => {
    expect(pinAt(put, 'xai', { x: 2 * FARTHEST, y: -2 * FARTHEST }).pins).toEqual([
      { id: 'openai', x: 120, y: -40 },
      { id: 'xai', x: FARTHEST, y: -FARTHEST },
    ]);
  });

  it('is undone by unpin, for one or for all', () => {
    expect(unpin(put, 'xai').pins).toEqual([{ id: 'openai', x: 120, y: -40 }]);
    expect(unpin(put)).toEqual(DEFAULT_VIEW);
    expect(unpin(put, 'nobody')).toEqual(put);
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
