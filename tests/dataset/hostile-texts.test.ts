import { describe, expect, it } from 'vitest';
import { plainBackground, plainLedger } from '../../src/dataset/located-ledger.ts';
import { id, localText, target, text, tieId, webAddress } from '../../src/dataset/schema/parts.ts';
import { indexBackground } from '../../src/domain/indexed-background.ts';
import { indexLedger } from '../../src/domain/indexed-ledger.ts';
import { aLedger, anEvent, anOrganization } from '../support/builders.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const UNSEEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

function accepted(schema: { safeParse: (value: unknown) => { success: boolean } }): string[] {
  return HOSTILE_STRINGS.filter((string) => schema.safeParse(string).success);
}

describe('the schema', () => {
  it('takes as a text what can be seen, and nothing that hides', () => {
    const seen = HOSTILE_STRINGS.filter(
      (string) => string.trim() !== '' && !UNSEEN.test(string.trim()),
    );
    expect(accepted(text)).toEqual(seen);
    expect(seen.length).toBeGreaterThan(50);
    for (const string of HOSTILE_STRINGS) {
      const written = localText.safeParse({ en: string, 'zh-Hans': string });
      expect(written.success, string).toBe(seen.includes(string));
    }
  });

  it('takes as an id what is safe in a link, whatever it means to a program', () => {
    const plain = ['constructor', 'prototype', 'null', 'undefined'];
    const numbers = HOSTILE_STRINGS.filter((string) => /^\d+$/.test(string));
    const letters = HOSTILE_STRINGS.filter((string) => /^x+$/.test(string));
    expect(new Set(accepted(id))).toEqual(new Set([...plain, ...numbers, ...letters]));
    expect([accepted(tieId), accepted(target)]).toEqual([[], []]);
  });

  it('takes as an address http and https alone', () => {
    expect(accepted(webAddress)).toEqual(['https://elsewhere.example/x.png']);
  });

  it('takes no key that it does not know, such as that of all objects', () => {
    const polluted = JSON.parse('{"en":"a","zh-Hans":"b","__proto__":{"polluted":true}}');
    const read = localText.safeParse(polluted);
    expect(read.success && 'polluted' in read.data).toBe(false);
    expect('polluted' in Object.prototype).toBe(false);
  });
});

describe('a ledger whose ids are names that objects have', () => {
  const ledger = aLedger(
    [anEvent({ id: 'constructor', date: '2024', tie: 'constructor.prototype.compute' })],
    { organizations: ['constructor', 'prototype'].map((name) => anOrganization({ id: name })) },
  );

  it('finds what is there, and nothing else', () => {
    const index = indexLedger(plainLedger(ledger));
    const background = indexBackground(plainBackground(ledger));
    expect([...index.organization.keys()]).toEqual(['constructor', 'prototype']);
    expect(index.event.get('constructor')?.effects[0]?.tie).toBe('constructor.prototype.compute');
    expect(index.event.has('toString')).toBe(false);
    expect(background.event.get('constructor')?.sources).toEqual(['wire']);
    expect(background.event.get('hasOwnProperty')).toBeUndefined();
  });
});
