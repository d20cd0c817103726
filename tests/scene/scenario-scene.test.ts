import { describe, expect, it } from 'vitest';
import { buildGraphScene } from '../../src/scene/graph-scene.ts';
import {
  ghostParties,
  ghostTies,
  namedScenarios,
  scenariosByHorizon,
} from '../../src/scene/scenario-scene.ts';
import { anIndexedBackground, anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, aScenario } from '../support/builders.ts';
import { REAL_BACKGROUND } from '../support/real-ledger.ts';
import { stillKeyframes } from '../support/still-keyframes.ts';

const NOTE = { en: 'As imagined.', 'zh-Hans': '设想。' };
const boom = aScenario({
  id: 'boom',
  horizon: '2026',
  ties: [
    { from: 'cloud', to: 'lab', kind: 'compute', note: NOTE },
    { from: 'maker', to: 'lab', kind: 'chips', note: NOTE },
  ],
});
const bust = aScenario({
  id: 'bust',
  ties: [{ from: 'cloud', to: 'lab', kind: 'compute', note: NOTE }],
});
const talk = aScenario({ id: 'talk' });
const BACKGROUND = anIndexedBackground([], { scenarios: [boom, bust, talk] });

describe('namedScenarios', () => {
  it('gives those that are shown, in the order of the record', () => {
    const show = ['disputed', 'camp.boom', 'scenario.talk', 'scenario.boom'] as const;
    expect(namedScenarios(BACKGROUND, show)).toEqual([boom, talk]);
  });

  it('gives none that is not known, and none without a background', () => {
    expect(namedScenarios(BACKGROUND, ['scenario.bang'])).toEqual([]);
    expect(namedScenarios(null, ['scenario.boom'])).toEqual([]);
  });
});

describe('ghostTies', () => {
  it('gives each forecast its own, with ids that no tie of the record can have', () => {
    expect(ghostTies([boom, bust, talk])).toEqual([
      {
        id: 'scenario.boom.cloud.lab.compute',
        scenario: 'boom',
        from: 'cloud',
        to: 'lab',
        kind: 'compute',
        note: NOTE,
        horizon: '2026',
      },
      {
        id: 'scenario.boom.maker.lab.chips',
        scenario: 'boom',
        from: 'maker',
        to: 'lab',
        kind: 'chips',
        note: NOTE,
        horizon: '2026',
      },
      {
        id: 'scenario.bust.cloud.lab.compute',
        scenario: 'bust',
        from: 'cloud',
        to: 'lab',
        kind: 'compute',
        note: NOTE,
        horizon: null,
      },
    ]);
  });
});

describe('ghostParties', () => {
  it('are those who have a place, each once', () => {
    const tracks = new Map([
      ['cloud', { x: [0], y: [0] }],
      ['lab', { x: [1], y: [1] }],
    ]);
    expect(ghostParties(ghostTies([boom, bust]), { tracks })).toEqual(['cloud', 'lab']);
  });
});

describe('a picture with guests', () => {
  const LEDGER = anIndexedLedger([
    anEvent({ id: 'pact', date: '2024-01-01', tie: 'cloud.lab.compute' }),
    anEvent({ id: 'late', date: '2025-01-01', tie: 'maker.lab.chips' }),
  ]);
  const keyframes = stillKeyframes(
    new Map([
      ['cloud', { x: 0, y: 0 }],
      ['lab', { x: 10, y: 0 }],
      ['maker', { x: 20, y: 0 }],
    ]),
  );

  it('draws who has no tie that day dim, in its place, and adds no tie', () => {
    const view = viewOn('2024-06-01');
    const alone = buildGraphScene(LEDGER, keyframes, view, null);
    const visited = buildGraphScene(LEDGER, keyframes, view, null, undefined, ['lab', 'maker']);
    expect([...alone.nodes.keys()]).toEqual(['cloud', 'lab']);
    expect([...visited.nodes.keys()]).toEqual(['cloud', 'lab', 'maker']);
    expect(visited.nodes.get('maker')).toMatchObject({ x: 20, y: 0, emphasis: 'dim' });
    expect(visited.nodes.get('lab')).toEqual(alone.nodes.get('lab'));
    expect(visited.ties).toEqual(alone.ties);
  });
});

describe('scenariosByHorizon', () => {
  it('puts the nearest first, the undated last, and the likelier before the less likely', () => {
    const later = aScenario({ id: 'later', horizon: '2030' });
    const likely = aScenario({ id: 'likely', horizon: '2026', probability: 0.7 });
    const even = aScenario({ id: 'even', horizon: '2026', probability: 0.5 });
    const ids = scenariosByHorizon([talk, later, even, boom, likely]).map(
      ({ horizon, scenarios }) => [horizon, scenarios.map(({ id }) => id)],
    );
    expect(ids).toEqual([
      ['2026', ['likely', 'even', 'boom']],
      ['2030', ['later']],
      [null, ['talk']],
    ]);
  });

  it('has of the bundled forecasts three for 2026 and seven undated', () => {
    const ids = scenariosByHorizon(REAL_BACKGROUND.scenarios).map(({ horizon, scenarios }) => [
      horizon,
      scenarios.map(({ id }) => id),
    ]);
    expect(ids).toEqual([
      ['2026', ['compute-surplus', 'fewer-small-firms', 'ai-hardware']],
      [
        null,
        [
          'two-blocs',
          'third-pole',
          'rivals-share-compute',
          'oligarchs',
          'openai-listing',
          'azure-decade',
          'chatgpt-growth',
        ],
      ],
    ]);
  });
});
