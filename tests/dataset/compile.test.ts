import { describe, expect, it } from 'vitest';
import { compileLedger, keyframesOf, QUANTUM } from '../../src/dataset/compile.ts';
import { sourcesFrom } from '../../src/dataset/filed-sources.ts';
import { inLanguage } from '../../src/dataset/languages/in-language.ts';
import { plainBackground, plainLedger } from '../../src/dataset/located-ledger.ts';
import { parseBackground, parseDataset } from '../../src/dataset/parse-dataset.ts';
import { indexBackground } from '../../src/domain/indexed-background.ts';
import { indexLedger } from '../../src/domain/indexed-ledger.ts';
import { LANGUAGES, type Language } from '../../src/domain/vocabulary.ts';
import { aCamp, aClaim, aLedger, anEvent, anOrganization, aScenario } from '../support/builders.ts';

const NOTE = { en: 'A note.', 'zh-Hans': '说明。' };
const EVENTS = [
  anEvent({
    id: 'a',
    date: '2024-Q1',
    effective: '2024-03',
    provenance: ['dossier-record'],
    deal: 'lease',
    amount: { usd: 5, kind: 'up-to' },
    terms: { exclusivity: 'exclusive', years: null, note: NOTE },
    disagreement: NOTE,
    distinct: 'Another contract.',
  }),
  anEvent({ id: 'b', date: '2024-05-06', effect: 'ends', sources: ['wire', 'blog'] }),
  anEvent({ id: 'c', date: '2024-05-07', tie: 'lab.chipmaker.equity', status: 'reported' }),
];
const GIVEN = {
  organizations: [
    anOrganization({ id: 'lab', parent: 'cloud', founded: 2015, sources: ['blog'] }),
    anOrganization({ id: 'cloud' }),
    anOrganization({ id: 'chipmaker', tier: 2 }),
  ],
  claims: [aClaim({ id: 'c01', sources: ['blog', 'wire'], day: '2024-05-06' })],
  camps: [aCamp({ id: 'bloc' })],
  scenarios: [aScenario({ id: 'merger', probability: 0.3 })],
};
const LEDGER = aLedger(EVENTS, GIVEN);
const FILES = compileLedger(LEDGER);

/** A file as it comes out of the browser's `fetch`. */
function fetched(file: unknown): unknown {
  return JSON.parse(JSON.stringify(file));
}

function readLedgerOf(language: Language) {
  return parseDataset(fetched(FILES[language].ledger));
}

function readBackgroundOf(language: Language) {
  const { background, ledger } = FILES[language];
  return parseBackground(fetched(background), ledger.version);
}

describe('compileLedger', () => {
  it.each(LANGUAGES)('keeps in %s all that is drawn, in this language alone', (language) => {
    const { organizations, events } = plainLedger(LEDGER);
    const expected = indexLedger({ organizations, events: inLanguage(events, language) });
    expect(readLedgerOf(language).ledger).toEqual(expected);
  });

  it.each(LANGUAGES)('keeps in %s all that is read, in this language alone', (language) => {
    const expected = indexBackground(inLanguage(plainBackground(LEDGER), language));
    expect(readBackgroundOf(language)).toEqual(expected);
  });

  it.each([
    ['en', 'A note.'],
    ['zh-Hans', '说明。'],
    ['zh-Hant', '說明。'],
  ] as const)(
    'puts into the files of %s the text “%s” and no other language’s',
    (language, note) => {
      const { ledger, background } = FILES[language];
      expect(ledger.events[0]?.effects[0]?.terms?.note).toEqual({ [language]: note });
      expect(background.events['a']?.disagreement).toEqual({ [language]: note });
      const tags = LANGUAGES.filter((other) => other !== language).map((other) => `"${other}":`);
      const { organizations: _named, ...drawn } = ledger;
      const text = JSON.stringify([drawn, background]);
      expect(tags.filter((tag) => text.includes(tag))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('names organisations in the file of %s in every language', (language) => {
    const names = FILES[language].ledger.organizations.map(({ name }) => name);
    expect(names).toEqual(GIVEN.organizations.map(({ name }) => name));
  });

  it('splits what is drawn from what is read, and ships neither provenance nor reasons', () => {
    const { ledger, background } = FILES.en;
    expect(Object.keys(ledger.events[0] ?? {}).sort()).toEqual(
      ['date', 'effective', 'effects', 'id', 'status', 'title'].sort(),
    );
    expect(Object.keys(ledger.organizations[0] ?? {}).sort()).toEqual(
      ['id', 'kind', 'name', 'parent', 'tier'].sort(),
    );
    expect(Object.keys(background.events['a'] ?? {}).sort()).toEqual(
      ['disagreement', 'sources', 'summary'].sort(),
    );
    expect(JSON.stringify(FILES)).not.toMatch(/dossier-record|Another contract/);
  });

  it('cites sources by their place in the list', () => {
    const { background } = FILES.en;
    const sources = sourcesFrom(background.sources);
    const places = background.events['b']?.sources ?? [];
    expect(places.map((place) => sources[place]?.id)).toEqual(['wire', 'blog']);
  });

  it('gives the same bytes twice', () => {
    const again = JSON.stringify(compileLedger(aLedger(EVENTS, GIVEN)));
    expect(again).toBe(JSON.stringify(FILES));
  });

  it('gives all files one version, and another when any text changes', () => {
    const other = { en: 'Another text.', 'zh-Hans': '另一段文字。' };
    const retold = EVENTS.map((event) => ({ ...event, title: other }));
    const resummed = EVENTS.map((event) => ({ ...event, summary: other }));
    const versions = [
      FILES,
      compileLedger(aLedger(retold, GIVEN)),
      compileLedger(aLedger(resummed, GIVEN)),
      compileLedger(aLedger(EVENTS, { ...GIVEN, claims: [aClaim({ id: 'c02' })] })),
    ].map((files) => {
      const all = Object.values(files).flatMap(({ ledger, background }) => [ledger, background]);
      return [...new Set(all.map(({ version }) => version))];
    });
    expect(versions.flat()).toHaveLength(4);
    expect(new Set(versions.flat()).size).toBe(4);
    expect(versions.flat().every((version) => /^[0-9a-f]{12}$/.test(version))).toBe(true);
  });
});

describe('keyframesOf', () => {
  it('places those of tier 1 among themselves, and everybody among everybody', () => {
    expect([...keyframesOf(LEDGER, 'core').tracks.keys()]).toEqual(['cloud', 'lab']);
    expect([...keyframesOf(LEDGER, 'all').tracks.keys()]).toEqual(['chipmaker', 'cloud', 'lab']);
  });

  it.each(['core', 'all'] as const)('of %s are those that the file holds, rounded', (who) => {
    const given = keyframesOf(LEDGER, who);
    const rounded = (row: readonly number[]) =>
      row.map((value) => Math.round(value / QUANTUM) * QUANTUM + 0);
    const expected = [...given.tracks].map(([id, { x, y }]) => [
      id,
      { x: rounded(x), y: rounded(y) },
    ]);
    for (const language of LANGUAGES) {
      const { tracks, first, step } = readLedgerOf(language).positions[who];
      expect({ first, step }).toEqual({ first: given.first, step: given.step });
      expect(Object.fromEntries(tracks)).toEqual(Object.fromEntries(expected));
    }
  });

  it('of the core do not depend on who else is there', () => {
    const alone = aLedger(EVENTS.slice(0, 2), {
      organizations: GIVEN.organizations.slice(0, 2),
    });
    expect(keyframesOf(alone, 'core')).toEqual(keyframesOf(LEDGER, 'core'));
  });
});
