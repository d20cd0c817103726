import { describe, expect, it } from 'vitest';
import { compileLedger } from '../../src/dataset/compile.ts';
import { parseBackground, parseDataset } from '../../src/dataset/parse-dataset.ts';
import { aClaim, aLedger, anEvent } from '../support/builders.ts';

const FILES = compileLedger(
  aLedger([anEvent({ id: 'a', date: '2024', effective: '2024-03' })], {
    claims: [aClaim({ id: 'c01' })],
  }),
);
const { ledger, background } = FILES.en;

describe('parseDataset', () => {
  it.each([
    ['null', null],
    ['a text', '<!doctype html>'],
    ['a list', []],
    ['an empty object', {}],
    ['the other file', background],
    ['a file without version', { ...ledger, version: undefined }],
    ['a file without organisations', { ...ledger, organizations: undefined }],
    ['a file whose events are no list', { ...ledger, events: {} }],
    ['a file without positions', { ...ledger, positions: undefined }],
    ['a file whose positions are null', { ...ledger, positions: null }],
    ['a file without the positions of all', { ...ledger, positions: { core: {} } }],
    ['a file without those of the core', { ...ledger, positions: { all: {}, core: null } }],
  ])('says in a sentence that %s is no ledger', (_what, value) => {
    expect(() => parseDataset(value)).toThrow(
      new Error('The ledger file is damaged: it lacks its lists.'),
    );
  });

  it.each(['date', 'effective'])('says which %s it cannot read', (field) => {
    const events = ledger.events.map((event) => ({ ...event, [field]: '2025-02-30' }));
    expect(() => parseDataset({ ...ledger, events })).toThrow(
      new Error('The ledger file is damaged: 2025-02-30 is not a date.'),
    );
  });
});

describe('parseBackground', () => {
  it.each([
    ['null', null],
    ['a text', '<!doctype html>'],
    ['the other file', ledger],
    ['a file without version', { ...background, version: undefined }],
    ['a file without events', { ...background, events: undefined }],
    ['a file without organisations', { ...background, organizations: null }],
    ['a file without sources', { ...background, sources: undefined }],
    ['a file whose claims are no list', { ...background, claims: {} }],
    ['a file without camps', { ...background, camps: undefined }],
    ['a file without scenarios', { ...background, scenarios: undefined }],
  ])('says in a sentence that %s is no background', (_what, value) => {
    expect(() => parseBackground(value, ledger.version)).toThrow(
      new Error('The background file is damaged: it lacks its lists.'),
    );
  });

  it('does not take the background of another version', () => {
    expect(() => parseBackground({ ...background, version: 'old' }, 'new')).toThrow(
      new Error('The background file is of version old, the ledger of new.'),
    );
  });

  it('passes over a citation that leads nowhere', () => {
    const events = { a: { ...background.events['a'], sources: [7, 0] } };
    const read = parseBackground({ ...background, events }, ledger.version);
    expect(read.event.get('a')?.sources).toEqual(['wire']);
  });
});
