import { describe, expect, it } from 'vitest';
import { referencesExist } from '../../../src/dataset/rules/references-exist.ts';
import {
  aCamp,
  aClaim,
  aLedger,
  anEvent,
  anOrganization,
  aScenario,
  aSource,
  type Given,
} from '../../support/builders.ts';

const NOTE = { en: 'A text.', 'zh-Hans': '一段文字。' };
const CLOUD = anOrganization({ id: 'cloud', sources: [] });
const LAB = anOrganization({ id: 'lab', sources: [] });
const DEAL = anEvent({ id: 'deal', date: '2024', sources: ['wire'] });
const SOURCES = ['wire', 'essay'].map((id) => aSource({ id }));

/** Problems of a ledger of one event, two parties and two sources, but for what is given. */
function problemsOf(given: Given, events = [DEAL]) {
  const ledger = aLedger(events, { organizations: [CLOUD, LAB], sources: SOURCES, ...given });
  return referencesExist.check(ledger).map(({ file, record, message }) => {
    return `${file} ${record} ${message}`;
  });
}

const missing = (place: string, what: string, home: string) =>
  `data/${place} no ${what}; add it to ${home} or correct the id`;

describe('referencesExist', () => {
  it('gives the place of the record that names what is not there', () => {
    const organizations = [CLOUD, LAB, anOrganization({ id: 'third', parent: 'holding' })];
    const ledger = aLedger([DEAL], { organizations, sources: SOURCES });
    expect(referencesExist.check(ledger)).toEqual([
      {
        file: 'data/organizations.yaml',
        line: 3,
        record: 'third',
        message:
          'no organisation `holding` (parent); add it to organizations.yaml or correct the id',
      },
    ]);
  });

  it('finds the sources of an organisation and of its layers', () => {
    const layer = { layer: 'chips', note: NOTE, sources: ['chart', 'wire'] } as const;
    const lab = anOrganization({ id: 'lab', sources: ['filing', 'wire'], layers: [layer] });
    expect(problemsOf({ organizations: [CLOUD, lab] })).toEqual([
      missing('organizations.yaml lab', 'source `filing`', 'sources.yaml'),
      missing('organizations.yaml lab', 'source `chart`', 'sources.yaml'),
    ]);
  });

  it('finds the parties, each once, and the sources of an event', () => {
    const effects = ['cloud.lab.compute', 'lab.claud.equity', 'claud.lab.chips'].map((tie) => {
      return { tie, effect: 'forms' } as const;
    });
    const event = anEvent({ id: 'deal', date: '2024', effects, sources: ['wire', 'blog'] });
    expect(problemsOf({}, [event])).toEqual([
      missing('events/2024.yaml deal', 'organisation `claud`', 'organizations.yaml'),
      missing('events/2024.yaml deal', 'source `blog`', 'sources.yaml'),
    ]);
  });

  it('finds the article, the targets and the sources of a claim', () => {
    const about = [
      'org.lab',
      'org.labb',
      'event.deal',
      'event.lab',
      'tie.cloud.lab.compute',
      'tie.lab.cloud.compute',
    ] as const;
    const claim = aClaim({ id: 'c01', article: 'paper', about, sources: ['wire', 'blog'] });
    expect(problemsOf({ claims: [claim] })).toEqual([
      missing('claims.yaml c01', 'source `paper` (article)', 'sources.yaml'),
      missing('claims.yaml c01', 'target `org.labb`', 'the ledger'),
      missing('claims.yaml c01', 'target `event.lab`', 'the ledger'),
      missing('claims.yaml c01', 'target `tie.lab.cloud.compute`', 'the ledger'),
      missing('claims.yaml c01', 'source `blog`', 'sources.yaml'),
    ]);
  });

  it('finds the article, the members and the claims of a camp', () => {
    const members = [{ organization: 'lab' }, { organization: 'labb' }];
    const camp = aCamp({ id: 'bloc', article: 'paper', members, claims: ['c01', 'c02'] });
    expect(problemsOf({ camps: [camp], claims: [aClaim({ id: 'c01' })] })).toEqual([
      missing('camps.yaml bloc', 'source `paper` (article)', 'sources.yaml'),
      missing('camps.yaml bloc', 'organisation `labb`', 'organizations.yaml'),
      missing('camps.yaml bloc', 'claim `c02`', 'claims.yaml'),
    ]);
  });

  it('finds the article, the parties and the claims of a scenario, but not its ties', () => {
    const tie = { from: 'labb', to: 'cloud', kind: 'acquisition', note: NOTE } as const;
    const scenario = aScenario({ id: 'merger', article: 'paper', ties: [tie], claims: ['c02'] });
    expect(problemsOf({ scenarios: [scenario] })).toEqual([
      missing('scenarios.yaml merger', 'source `paper` (article)', 'sources.yaml'),
      missing('scenarios.yaml merger', 'organisation `labb`', 'organizations.yaml'),
      missing('scenarios.yaml merger', 'claim `c02`', 'claims.yaml'),
    ]);
  });

  it('finds nothing where all that is named exists', () => {
    const tie = { from: 'lab', to: 'cloud', kind: 'acquisition', note: NOTE } as const;
    const layer = { layer: 'models', note: NOTE, sources: ['wire'] } as const;
    const about = ['org.lab', 'event.deal', 'tie.cloud.lab.compute'] as const;
    const ledger = aLedger([DEAL], {
      organizations: [anOrganization({ id: 'lab', parent: 'cloud', layers: [layer] }), CLOUD],
      claims: [aClaim({ id: 'c01', about })],
      camps: [aCamp({ id: 'bloc', claims: ['c01'] })],
      scenarios: [aScenario({ id: 'merger', ties: [tie], claims: ['c01'] })],
    });
    expect(referencesExist.check(ledger)).toEqual([]);
  });
});
