import { describe, expect, it } from 'vitest';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { ledgerOf, type Records, recordsOf, versionOf } from '../../src/dataset/records.ts';
import { aLedger, anEvent, anOrganization } from '../support/builders.ts';

const LEDGER = aLedger(
  [
    anEvent({ id: 'a', date: '2024-Q1', effective: '2024-03', provenance: ['dossier-record'] }),
    anEvent({ id: 'b', date: '2024-05-06', effect: 'ends' }),
  ],
  { organizations: [anOrganization({ id: 'lab' }), anOrganization({ id: 'cloud' })] },
);
const RECORDS = recordsOf(LEDGER);

/** The same value with the keys of every object in it the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, turned(item)]);
  return Object.fromEntries(entries.reverse());
}

describe('versionOf', () => {
  it('is for ever what it is: links name it', () => {
    expect(versionOf(RECORDS)).toBe('150ce69a35c0');
  });

  it('does not depend on the order of keys, nor on a way through JSON', () => {
    const other = JSON.parse(JSON.stringify(turned(RECORDS)));
    expect(versionOf(other)).toBe(versionOf(RECORDS));
  });

  it('depends on the order of records, and on every word', () => {
    const others: Records[] = [
      { ...RECORDS, organizations: [...RECORDS.organizations].reverse() },
      { ...RECORDS, events: RECORDS.events.slice(1) },
      {
        ...RECORDS,
        background: {
          ...RECORDS.background,
          events: {
            ...RECORDS.background.events,
            a: { summary: { en: 'Another text.', 'zh-Hans': '一段文字。' }, sources: ['wire'] },
          },
        },
      },
    ];
    const versions = [RECORDS, ...others].map(versionOf);
    expect(new Set(versions).size).toBe(4);
  });

  it('does not depend on what readers never see', () => {
    const events = [
      anEvent({ id: 'a', date: '2024-Q1', effective: '2024-03', distinct: 'Because.' }),
      anEvent({ id: 'b', date: '2024-05-06', effect: 'ends' }),
    ];
    const organizations = [anOrganization({ id: 'lab' }), anOrganization({ id: 'cloud' })];
    expect(versionOf(recordsOf(aLedger(events, { organizations })))).toBe(versionOf(RECORDS));
  });
});

describe('ledgerOf', () => {
  it('reads the dates again', () => expect(ledgerOf(RECORDS)).toEqual(plainLedger(LEDGER)));
});
