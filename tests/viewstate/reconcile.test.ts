import { describe, expect, it } from 'vitest';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { indexLedger } from '../../src/domain/indexed-ledger.ts';
import { reconcile } from '../../src/viewstate/permalink/reconcile.ts';
import { DEFAULT_VIEW, type Pick } from '../../src/viewstate/view-state.ts';
import { aLedger, anEvent } from '../support/builders.ts';

const LEDGER = indexLedger(
  plainLedger(
    aLedger([anEvent({ id: 'first-deal', date: '2023-01-23', tie: 'microsoft.openai.compute' })]),
  ),
);

describe('reconcile', () => {
  it('leaves a view as it is whose ids the ledger knows', () => {
    const view = {
      ...DEFAULT_VIEW,
      focus: ['openai', 'microsoft'],
      pick: { type: 'tie', id: 'microsoft.openai.compute' },
    } as const;
    expect(reconcile(view, LEDGER)).toEqual({ view, problems: [] });
  });

  it('drops organisations in focus that it does not know, and names the nearest', () => {
    const view = { ...DEFAULT_VIEW, focus: ['opnai', 'microsoft', 'nobody'] };
    const unknown = { type: 'unknown-record', record: 'org', param: 'focus' };
    expect(reconcile(view, LEDGER)).toEqual({
      view: { ...DEFAULT_VIEW, focus: ['microsoft'] },
      problems: [
        { ...unknown, value: 'opnai', nearest: 'openai' },
        { ...unknown, value: 'nobody', nearest: null },
      ],
    });
  });

  it('drops pins of organisations that it does not know, and names the nearest', () => {
    const known = { id: 'openai', x: 120, y: -40 };
    const view = { ...DEFAULT_VIEW, pins: [{ id: 'micrsoft', x: 1, y: 2 }, known] };
    expect(reconcile(view, LEDGER)).toEqual({
      view: { ...DEFAULT_VIEW, pins: [known] },
      problems: [
        {
          type: 'unknown-record',
          record: 'org',
          param: 'pins',
          value: 'micrsoft',
          nearest: 'microsoft',
        },
      ],
    });
  });

  const picks: readonly (readonly [Pick, string | null])[] = [
    [{ type: 'org', id: 'microsft' }, 'microsoft'],
    [{ type: 'org', id: 'first-deal' }, null],
    [{ type: 'tie', id: 'microsoft.openai.equity' }, 'microsoft.openai.compute'],
    [{ type: 'event', id: 'first-dael' }, 'first-deal'],
    [{ type: 'event', id: 'constructor' }, null],
  ];

  it.each(picks)('drops the pick %j and names %j', (pick, nearest) => {
    expect(reconcile({ ...DEFAULT_VIEW, pick }, LEDGER)).toEqual({
      view: DEFAULT_VIEW,
      problems: [
        { type: 'unknown-record', record: pick.type, param: 'pick', value: pick.id, nearest },
      ],
    });
  });

  it('has nothing left to say about its own view', () => {
    const view = { ...DEFAULT_VIEW, focus: ['opnai', 'openai'], pick: picks[0]?.[0] ?? null };
    const once = reconcile(view, LEDGER).view;
    expect(reconcile(once, LEDGER)).toEqual({ view: once, problems: [] });
  });
});
