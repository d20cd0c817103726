import { describe, expect, it } from 'vitest';
import { buildHistoryScene } from '../../src/scene/organization-history.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization } from '../support/builders.ts';

function rowsOf(ledger: ReturnType<typeof anIndexedLedger>, id: string) {
  return buildHistoryScene(ledger, id).map(({ kind, rows }) => [
    kind,
    ...rows.map((row) => `${row.isFolded ? '(' : ''}${row.other}`),
  ]);
}

describe('the history of an organisation', () => {
  it('has its ties of either direction by kind, and by when they first stood', () => {
    const ledger = anIndexedLedger([
      anEvent({ id: 'a', date: '2024-01-01', tie: 'cloud.lab.compute' }),
      anEvent({ id: 'b', date: '2023-01-01', tie: 'lab.app.compute' }),
      anEvent({ id: 'c', date: '2023-01-01', tie: 'lab.rival.rivalry' }),
      anEvent({ id: 'd', date: '2023-01-01', tie: 'cloud.rival.compute' }),
    ]);
    expect(rowsOf(ledger, 'lab')).toEqual([
      ['compute', 'app', 'cloud'],
      ['rivalry', 'rival'],
    ]);
  });

  it('leaves out what never stood within the window', () => {
    const ledger = anIndexedLedger([
      anEvent({ id: 'a', date: '2020-01-01' }),
      anEvent({ id: 'b', date: '2023-01-01', effect: 'ends' }),
      anEvent({ id: 'c', date: '2026-01-01', tie: 'cloud.lab.chips' }),
      anEvent({ id: 'd', date: '2024-01-01', tie: 'cloud.lab.equity', status: 'rumoured' }),
      anEvent({ id: 'e', date: '2025-12-31', tie: 'cloud.lab.model' }),
    ]);
    expect(rowsOf(ledger, 'lab')).toEqual([['model', 'cloud']]);
  });

  it('folds all but twenty: friction first, then minor parties, then small sums, then few turns', () => {
    const core = Array.from({ length: 18 }, (_, index) => `core-${index}`);
    const ids = ['minor', 'poor', 'rich', 'busy', 'rival', ...core];
    const organizations = [...ids, 'lab'].map((id) =>
      anOrganization({ id, tier: id === 'minor' ? 2 : 1 }),
    );
    const date = '2023-01-01';
    const ledger = anIndexedLedger(
      [
        ...core.map((id) =>
          anEvent({ id, date, tie: `${id}.lab.compute`, amount: { usd: 9, kind: 'invested' } }),
        ),
        anEvent({ id: 'm', date, tie: 'minor.lab.chips', amount: { usd: 9, kind: 'invested' } }),
        anEvent({ id: 'p', date, tie: 'poor.lab.chips' }),
        anEvent({ id: 'b', date, tie: 'busy.lab.chips' }),
        anEvent({ id: 'b2', date: '2024-01-01', tie: 'busy.lab.chips', effect: 'deepens' }),
        anEvent({ id: 'r', date, tie: 'rich.lab.chips', amount: { usd: 5, kind: 'invested' } }),
        anEvent({ id: 'f', date, tie: 'rival.lab.legal', amount: { usd: 99, kind: 'invested' } }),
      ],
      { organizations },
    );
    expect(rowsOf(ledger, 'lab').slice(1)).toEqual([
      ['chips', 'rich', 'busy', '(poor', '(minor'],
      ['legal', '(rival'],
    ]);
  });

  it('is empty for an organisation without ties', () => {
    expect(rowsOf(anIndexedLedger([]), 'lab')).toEqual([]);
  });
});
