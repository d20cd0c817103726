import { expect, it } from 'vitest';
import { type KindNames, searchEntries } from '../../src/scene/search-entries.ts';
import { anIndexedBackground, anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { aClaim, anEvent, anOrganization, day } from '../support/builders.ts';

const KINDS: KindNames = {
  tie: (kind) => [`tie ${kind}`],
  organization: (kind) => [`a ${kind}`],
  verdict: (verdict) => [`is ${verdict}`],
};

const EVENTS = [
  anEvent({
    id: 'deal',
    date: '2024-03-05',
    title: { en: 'Deal signed' },
    summary: { en: 'In full.' },
  }),
];
const GIVEN = {
  organizations: [
    anOrganization({
      id: 'cloud',
      kind: 'hyperscaler',
      name: { en: 'Cloud', 'zh-Hans': '云', 'zh-Hant': '雲' },
      aliases: ['CLD'],
      description: { en: 'Sells compute.' },
    }),
    anOrganization({
      id: 'lab',
      tier: 3,
      name: { en: 'Lab', 'zh-Hans': '实验室', 'zh-Hant': '實驗室' },
    }),
  ],
  claims: [
    aClaim({ id: 'c1', about: ['event.deal'], says: { en: 'They met.' }, verdict: 'partly' }),
    aClaim({ id: 'c2', about: ['tie.cloud.lab.compute'], day: '2024-07-01' }),
    aClaim({ id: 'c3', about: ['org.lab'] }),
    aClaim({ id: 'c4', about: [] }),
  ],
};

const ledger = anIndexedLedger(EVENTS, GIVEN);
const entries = searchEntries(ledger, anIndexedBackground(EVENTS, GIVEN), KINDS);
const entry = (key: string) => entries.find((each) => each.key === key);

it('everything has an entry: organisations, ties, events, and claims about something', () => {
  expect(entries.map(({ key }) => key)).toEqual([
    'org.cloud',
    'org.lab',
    'tie.cloud.lab.compute',
    'event.deal',
    'claim.c1',
    'claim.c2',
    'claim.c3',
  ]);
});

it('an organisation is filed by its names in every language, its aliases and what it is', () => {
  expect(entry('org.cloud')).toEqual({
    key: 'org.cloud',
    type: 'org',
    id: 'cloud',
    names: ['Cloud', '云', '雲'],
    titles: [],
    aliases: ['CLD'],
    kinds: ['a hyperscaler'],
    texts: ['Sells compute.'],
    pick: { type: 'org', id: 'cloud' },
    day: null,
    weight: 2,
  });
});

it('a tie is filed by the names and aliases of both its parties', () => {
  expect(entry('tie.cloud.lab.compute')).toMatchObject({
    names: ['Cloud', '云', '雲', 'Lab', '实验室', '實驗室'],
    aliases: ['CLD'],
    kinds: ['tie compute'],
    pick: { type: 'tie', id: 'cloud.lab.compute' },
    day: null,
  });
});

it('an event is filed by its title and its parties, and belongs to its day', () => {
  expect(entry('event.deal')).toMatchObject({
    titles: ['Deal signed'],
    aliases: ['Cloud', '云', '雲', 'Lab', '实验室', '實驗室', 'CLD'],
    kinds: ['tie compute'],
    texts: ['In full.'],
    pick: { type: 'event', id: 'deal' },
    day: day('2024-03-05'),
  });
});

it('a claim lands on what it is about, on its own day or else that of the event', () => {
  expect(entry('claim.c1')).toMatchObject({
    titles: ['They met.'],
    kinds: ['is partly'],
    pick: { type: 'event', id: 'deal' },
    day: day('2024-03-05'),
  });
  expect(entry('claim.c2')).toMatchObject({
    pick: { type: 'tie', id: 'cloud.lab.compute' },
    day: day('2024-07-01'),
  });
  expect(entry('claim.c3')).toMatchObject({ pick: { type: 'org', id: 'lab' }, day: null });
});

it('without a background there are names, and no aliases, texts and claims', () => {
  const early = searchEntries(ledger, null, KINDS);
  expect(early.map(({ key }) => key)).toEqual([
    'org.cloud',
    'org.lab',
    'tie.cloud.lab.compute',
    'event.deal',
  ]);
  expect(early[0]).toMatchObject({ names: ['Cloud', '云', '雲'], aliases: [], texts: [] });
});
