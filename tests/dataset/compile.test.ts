import { describe, expect, it } from 'vitest';
import { compileLedger } from '../../src/dataset/compile.ts';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { tiesFrom } from '../../src/domain/ties.ts';
import { aLedger, anEvent } from '../support/builders.ts';

const EVENTS = [
  anEvent({
    id: 'a',
    date: '2024-Q1',
    effective: '2024-03',
    provenance: ['dossier-record'],
    deal: 'lease',
    amount: { usd: 5, kind: 'up-to' },
    terms: { exclusivity: 'exclusive', years: null },
  }),
  anEvent({ id: 'b', date: '2024-05-06', effect: 'ends', sources: ['wire', 'blog'] }),
  anEvent({ id: 'c', date: '2024-05-07', tie: 'lab.chipmaker.equity', status: 'reported' }),
];

const LEDGER = aLedger(EVENTS);

/** The dataset as the browser gets it. */
function fetched() {
  return parseDataset(JSON.parse(JSON.stringify(compileLedger(LEDGER))));
}

function withoutProvenance({ provenance: _provenance, ...event }: (typeof EVENTS)[number]) {
  return event;
}

describe('compileLedger', () => {
  it('keeps all that ties are made of', () => {
    expect(fetched().ledger.ties).toEqual(tiesFrom(EVENTS.map(withoutProvenance)));
  });

  it('keeps organisations, events and sources, findable by id', () => {
    const { organization, event, source } = fetched().ledger;
    const plain = plainLedger(LEDGER);
    expect([...organization.values()]).toEqual(plain.organizations);
    expect([...event.values()]).toEqual(EVENTS.map(withoutProvenance));
    expect([...source.values()]).toEqual(plain.sources);
  });

  it('gives each organisation a place', () => {
    const { positions } = fetched();
    expect([...positions.keys()]).toEqual(['chipmaker', 'cloud', 'lab']);
    expect([...positions.values()].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
  });

  it('gives the same bytes twice', () => {
    const again = JSON.stringify(compileLedger(aLedger(EVENTS)));
    expect(again).toBe(JSON.stringify(compileLedger(LEDGER)));
  });

  it('gives another version when a text changes', () => {
    const title = { en: 'Another text.', 'zh-Hans': '另一段文字。' };
    const changed = aLedger(
      EVENTS.map((event) => (event.id === 'b' ? { ...event, title } : event)),
    );
    const versions = [LEDGER, changed].map((ledger) => compileLedger(ledger).version);
    expect(versions[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(versions[1]).toMatch(/^[0-9a-f]{12}$/);
    expect(versions[0]).not.toBe(versions[1]);
  });
});

describe('parseDataset', () => {
  const good = compileLedger(LEDGER);

  it.each([
    ['null', null],
    ['a text', '<!doctype html>'],
    ['a list', []],
    ['an empty object', {}],
    ['a file without version', { ...good, version: undefined }],
    ['a file without organisations', { ...good, organizations: undefined }],
    ['a file whose events are no list', { ...good, events: {} }],
    ['a file without sources', { ...good, sources: null }],
    ['a file without positions', { ...good, positions: undefined }],
    ['a file whose positions are null', { ...good, positions: null }],
  ])('says in a sentence that %s is no ledger', (_what, value) => {
    expect(() => parseDataset(value)).toThrow(
      new Error('The ledger file is damaged: it lacks its lists.'),
    );
  });

  it('says which date it cannot read', () => {
    const events = good.events.map((event) => ({ ...event, date: '2025-02-30' }));
    expect(() => parseDataset({ ...good, events })).toThrow(
      new Error('The ledger file is damaged: 2025-02-30 is not a date.'),
    );
  });
});
