import { describe, expect, it } from 'vitest';
import { plainBackground } from '../../src/dataset/located-ledger.ts';
import { indexBackground, sourcesNamed } from '../../src/domain/indexed-background.ts';
import {
  aCamp,
  aClaim,
  aLedger,
  anEvent,
  anOrganization,
  aScenario,
  aSource,
} from '../support/builders.ts';

const CLAIMS = [
  aClaim({ id: 'first', about: ['event.deal', 'org.lab'] }),
  aClaim({ id: 'second', about: ['org.lab'] }),
];
const [WIRE, FILING] = [aSource({ id: 'wire' }), aSource({ id: 'filing' })];
const DISAGREEMENT = { en: 'They differ.', 'zh-Hans': '说法不一。' };
const BACKGROUND = plainBackground(
  aLedger([anEvent({ id: 'deal', date: '2024', disagreement: DISAGREEMENT })], {
    organizations: [anOrganization({ id: 'lab', country: 'FR', parent: 'cloud' })],
    sources: [WIRE, FILING],
    claims: CLAIMS,
    camps: [aCamp({ id: 'bloc' })],
    scenarios: [aScenario({ id: 'merger' })],
  }),
);
const INDEX = indexBackground(BACKGROUND);
const TEXT = { en: 'A text.', 'zh-Hans': '一段文字。' };

describe('indexBackground', () => {
  it('finds what is told by id, without what is drawn', () => {
    expect([...INDEX.event]).toEqual([
      ['deal', { summary: TEXT, disagreement: DISAGREEMENT, sources: ['wire'] }],
    ]);
    expect([...INDEX.organization]).toEqual([
      ['lab', { country: 'FR', aliases: [], description: TEXT, sources: ['wire'], layers: [] }],
    ]);
    expect([...INDEX.source]).toEqual([
      ['wire', WIRE],
      ['filing', FILING],
    ]);
  });

  it('keeps claims, camps and scenarios in their order', () => {
    expect([INDEX.claims, INDEX.camps, INDEX.scenarios]).toEqual([
      CLAIMS,
      [aCamp({ id: 'bloc' })],
      [aScenario({ id: 'merger' })],
    ]);
  });

  it('finds the claims about each target, in the order of the ledger', () => {
    expect([...INDEX.claimsAbout]).toEqual([
      ['event.deal', [CLAIMS[0]]],
      ['org.lab', CLAIMS],
    ]);
  });
});

describe('sourcesNamed', () => {
  it.each([
    [
      ['filing', 'wire', 'filing'],
      ['filing', 'wire'],
    ],
    [['lost', 'wire'], ['wire']],
    [[], []],
  ])('of %j are %j', (ids, found) => {
    expect(sourcesNamed(INDEX, ids).map(({ id }) => id)).toEqual(found);
  });
});
