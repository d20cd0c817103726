import { describe, expect, it } from 'vitest';
import { tieOnDay } from '../../src/domain/snapshot.ts';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { buildDetailsScene } from '../../src/scene/details-scene.ts';
import { DEFAULT_VIEW, type Pick, type ViewState } from '../../src/viewstate/view-state.ts';
import {
  anIndexedBackground,
  anIndexedLedger,
  drawnEvent,
  drawnOrganization,
  viewOn,
} from '../support/an-indexed-ledger.ts';
import { aClaim, anEvent, anOrganization, aSource, day } from '../support/builders.ts';

const EVENTS = {
  FORMS: anEvent({ id: 'forms', date: '2023-01-23', sources: ['wire', 'filing'] }),
  RUMOUR: anEvent({ id: 'rumour', date: '2023-12-01', status: 'rumoured', sources: ['essay'] }),
  PACT: anEvent({
    id: 'pact',
    date: '2024-05-01',
    effects: [
      { tie: 'cloud.lab.compute', effect: 'deepens' },
      { tie: 'lab.cloudy.model', effect: 'forms' },
    ],
    disagreement: { en: 'They differ.', 'zh-Hans': '说法不一。' },
    sources: ['filing'],
  }),
  ENDS: anEvent({ id: 'ends', date: '2025-05-01', effect: 'ends' }),
  SUES: anEvent({ id: 'sues', date: '2025-05-01', tie: 'fund.cloudy.legal' }),
};
const { FORMS, RUMOUR, PACT, ENDS, SUES } = {
  FORMS: drawnEvent(EVENTS.FORMS),
  RUMOUR: drawnEvent(EVENTS.RUMOUR),
  PACT: drawnEvent(EVENTS.PACT),
  ENDS: drawnEvent(EVENTS.ENDS),
  SUES: drawnEvent(EVENTS.SUES),
};

const CLOUD = anOrganization({ id: 'cloud', founded: 2006 });
const HERMIT = anOrganization({ id: 'hermit' });
const [WIRE, FILING, ESSAY] = [
  aSource({ id: 'wire' }),
  aSource({ id: 'filing' }),
  aSource({ id: 'essay' }),
];
const CLAIMS = {
  ofTie: aClaim({ id: 'of-tie', about: ['tie.cloud.lab.compute', 'event.forms'] }),
  ofCloud: aClaim({ id: 'of-cloud', about: ['org.cloud'] }),
  ofPact: aClaim({ id: 'of-pact', verdict: 'contradicted', about: ['event.pact', 'org.cloud'] }),
  ofForms: aClaim({ id: 'of-forms', about: ['event.forms'] }),
};
const GIVEN = {
  organizations: [CLOUD, HERMIT, ...['lab', 'cloudy', 'fund'].map((id) => anOrganization({ id }))],
  sources: [WIRE, FILING, ESSAY],
  claims: Object.values(CLAIMS),
};
const ALL = [EVENTS.SUES, EVENTS.ENDS, EVENTS.PACT, EVENTS.RUMOUR, EVENTS.FORMS];
const LEDGER = anIndexedLedger(ALL, GIVEN);
const BACKGROUND = anIndexedBackground(ALL, GIVEN);

function detailsOn(at: string, pick: Pick | null, said: Partial<ViewState> = {}) {
  return buildDetailsScene(LEDGER, BACKGROUND, viewOn(at, { ...said, pick }));
}

/** The details before the background has arrived. */
function bareDetailsOn(at: string, pick: Pick) {
  return buildDetailsScene(LEDGER, null, viewOn(at, { pick }));
}

/** A tie of the ledger as it stands on a day. */
function onDay(id: string, at: string) {
  const tie = LEDGER.tie.get(id);
  return tie ? tieOnDay(tie, day(at)) : null;
}

/** How a tie of one deal without terms stands. */
function stateSince(since: string) {
  const deal = { id: 'main', standing: 'in-force', since, amountUsd: null, amountKind: null };
  return { standing: 'in-force', since, terms: {}, deals: [deal] };
}

const MOVED_BY_PACT = [
  {
    tie: 'cloud.lab.compute',
    effects: [PACT.effects[0]],
    turn: { before: stateSince('2023-01-23'), after: stateSince('2023-01-23') },
    previous: RUMOUR,
    next: ENDS,
  },
  {
    tie: 'lab.cloudy.model',
    effects: [PACT.effects[1]],
    turn: { before: null, after: stateSince('2024-05-01') },
    previous: null,
    next: null,
  },
];

describe('the details of an organisation', () => {
  const drawn = {
    type: 'org',
    organization: drawnOrganization(CLOUD),
    ties: [onDay('cloud.lab.compute', '2024-06-01')],
    recent: [{ event: PACT, effects: [PACT.effects[0]] }],
    events: [ENDS, PACT, RUMOUR, FORMS],
  };

  it('are its own ties on the day, its whole history, newest first, and what is told of it', () => {
    expect(detailsOn('2024-06-01', { type: 'org', id: 'cloud' })).toEqual({
      ...drawn,
      told: {
        founded: 2006,
        aliases: [],
        description: CLOUD.description,
        sources: ['wire'],
        layers: [],
      },
      sources: [WIRE],
      claims: [CLAIMS.ofCloud, CLAIMS.ofPact],
    });
  });

  it('are what is drawn while the background is on its way', () => {
    expect(bareDetailsOn('2024-06-01', { type: 'org', id: 'cloud' })).toEqual({
      ...drawn,
      told: null,
      sources: [],
      claims: [],
    });
  });

  it.each([
    ['2023-01-22', []],
    ['2023-01-23', ['forms']],
    ['2023-04-22', ['forms']],
    ['2023-04-23', []], // day 91
    ['2023-12-01', []], // the rumour moved nothing
    ['2025-05-01', ['ends']],
  ])('tell what changed in the 90 days to %s', (at, recent) => {
    const scene = detailsOn(at, { type: 'org', id: 'cloud' });
    expect(scene).toMatchObject({ recent: recent.map((id) => ({ event: { id } })) });
  });

  it('tell late changes newest first, each with what it did to the organisation alone', () => {
    const scene = buildDetailsScene(
      anIndexedLedger([EVENTS.PACT, anEvent({ id: 'deal', date: '2024-05-02' })]),
      null,
      viewOn('2024-05-02', { pick: { type: 'org', id: 'lab' } }),
    );
    expect(scene).toMatchObject({
      recent: [
        { event: { id: 'deal' }, effects: [{ tie: 'cloud.lab.compute' }] },
        { event: PACT, effects: PACT.effects },
      ],
    });
  });

  it('count ties of both directions and of kinds that are switched off', () => {
    const scene = detailsOn('2025-06-01', { type: 'org', id: 'cloudy' });
    expect(scene).toMatchObject({
      ties: [{ id: 'fund.cloudy.legal' }, { id: 'lab.cloudy.model' }],
      events: [SUES, PACT],
    });
  });

  it('tell the history also on a day on which no tie stands', () => {
    const scene = detailsOn('2023-01-01', { type: 'org', id: 'lab' });
    expect(scene).toMatchObject({ ties: [], events: [ENDS, PACT, RUMOUR, FORMS] });
  });

  it('are there for an organisation that nothing happened to', () => {
    expect(detailsOn('2025-06-01', { type: 'org', id: 'hermit' })).toMatchObject({
      type: 'org',
      organization: drawnOrganization(HERMIT),
      ties: [],
      events: [],
      claims: [],
    });
  });
});

describe('the details of a tie', () => {
  const drawn = {
    type: 'tie',
    tie: LEDGER.tie.get('cloud.lab.compute'),
    onDay: onDay('cloud.lab.compute', '2024-06-01'),
    terms: [
      {
        role: 'now',
        from: day('2023-01-23'),
        to: day('2025-05-01'),
        state: {
          standing: 'in-force',
          since: '2023-01-23',
          terms: {},
          deals: [
            {
              id: 'main',
              standing: 'in-force',
              since: '2023-01-23',
              amountUsd: null,
              amountKind: null,
            },
          ],
        },
      },
    ],
    parallel: [],
    events: [ENDS, PACT, RUMOUR, FORMS],
  };

  it('are the tie, how it stands, its events, their sources and the claims about any of them, each once', () => {
    expect(detailsOn('2024-06-01', { type: 'tie', id: 'cloud.lab.compute' })).toEqual({
      ...drawn,
      sources: [WIRE, FILING, ESSAY],
      claims: [CLAIMS.ofTie, CLAIMS.ofPact, CLAIMS.ofForms],
    });
  });

  it('are what is drawn while the background is on its way', () => {
    expect(bareDetailsOn('2024-06-01', { type: 'tie', id: 'cloud.lab.compute' })).toEqual({
      ...drawn,
      sources: [],
      claims: [],
    });
  });

  it.each(['2023-01-22', '2025-05-01'])('say that it does not stand on %s', (at) => {
    const scene = detailsOn(at, { type: 'tie', id: 'cloud.lab.compute' });
    expect(scene).toMatchObject({ onDay: null, events: [ENDS, PACT, RUMOUR, FORMS] });
  });
});

describe('the other ties between the two', () => {
  const events = [
    anEvent({ id: 'a', date: '2023-01-01' }),
    anEvent({ id: 'b', date: '2024-01-01', tie: 'lab.cloud.rivalry' }),
    anEvent({ id: 'c', date: '2023-01-01', tie: 'cloud.lab.equity' }),
    anEvent({ id: 'd', date: '2023-06-01', tie: 'cloud.lab.equity', effect: 'ends' }),
    anEvent({ id: 'e', date: '2023-01-01', tie: 'lab.cloud.chips' }),
    anEvent({ id: 'f', date: '2023-01-01', tie: 'lab.cloud.legal', status: 'rumoured' }),
    anEvent({ id: 'g', date: '2023-01-01', tie: 'cloud.cloudy.chips' }),
  ];
  const ledger = anIndexedLedger(events);

  it('are told by kind, in either direction, with how they stand on the day; what never stood is none', () => {
    const view = viewOn('2023-06-01', { pick: { type: 'tie', id: 'cloud.lab.compute' } });
    expect(buildDetailsScene(ledger, null, view)).toMatchObject({
      parallel: [
        { tie: { id: 'lab.cloud.chips' }, onDay: { standing: 'in-force' } },
        { tie: { id: 'cloud.lab.equity' }, onDay: null },
        { tie: { id: 'lab.cloud.rivalry' }, onDay: null },
      ],
    });
  });
});

describe('the details of an event', () => {
  it('are the event, what is told of it, its sources in the order cited and the claims about it', () => {
    const { summary, disagreement, sources } = EVENTS.PACT;
    expect(detailsOn('2023-01-01', { type: 'event', id: 'pact' })).toEqual({
      type: 'event',
      event: PACT,
      told: { summary, disagreement, sources },
      moved: MOVED_BY_PACT,
      sources: [FILING],
      claims: [CLAIMS.ofPact],
    });
    expect(detailsOn('2023-01-01', { type: 'event', id: 'forms' })).toMatchObject({
      sources: [WIRE, FILING],
      claims: [CLAIMS.ofTie, CLAIMS.ofForms],
    });
  });

  it('are what is drawn while the background is on its way', () => {
    expect(bareDetailsOn('2023-01-01', { type: 'event', id: 'pact' })).toEqual({
      type: 'event',
      event: PACT,
      told: null,
      moved: MOVED_BY_PACT,
      sources: [],
      claims: [],
    });
  });

  it('pass over a source that the ledger lacks', () => {
    const events = [anEvent({ id: 'a', date: '2024-01-01', sources: ['lost', 'wire'] })];
    const background = anIndexedBackground(events, { sources: [WIRE] });
    const view = { ...DEFAULT_VIEW, pick: { type: 'event', id: 'a' } } as const;
    const scene = buildDetailsScene(anIndexedLedger(events), background, view);
    expect(scene).toMatchObject({ sources: [WIRE] });
  });
});

describe('the details of nothing picked', () => {
  it('leave out what the focus is not about', () => {
    expect(detailsOn('2025-12-31', null, { focus: ['cloudy'] })).toEqual({
      type: 'latest',
      events: [PACT],
    });
    expect(detailsOn('2025-12-31', null, { focus: ['hermit'] })).toEqual({
      type: 'latest',
      events: [],
    });
  });

  it('are the latest events of the kinds shown up to the day, newest first', () => {
    expect(detailsOn('2024-05-01', null)).toEqual({
      type: 'latest',
      events: [PACT, RUMOUR, FORMS],
    });
    expect(detailsOn('2024-04-30', null)).toEqual({ type: 'latest', events: [RUMOUR, FORMS] });
    expect(detailsOn('2025-12-31', null, { kinds: ['legal', 'model'] })).toEqual({
      type: 'latest',
      events: [SUES, PACT],
    });
  });

  it('are empty before the first event', () => {
    expect(detailsOn('2023-01-22', null)).toEqual({ type: 'latest', events: [] });
  });

  it('are the last eight of many', () => {
    const dates = Array.from(
      { length: 12 },
      (_, index) => `2024-${String(index + 1).padStart(2, '0')}-01`,
    );
    const ledger = anIndexedLedger(dates.map((date) => anEvent({ id: date, date })));
    const scene = buildDetailsScene(ledger, null, viewOn('2024-10-15'));
    expect(scene).toMatchObject({
      events: dates
        .slice(2, 10)
        .reverse()
        .map((id) => ({ id })),
    });
  });

  it.each<Pick>([
    { type: 'org', id: 'forms' },
    { type: 'tie', id: 'cloud' },
    { type: 'event', id: 'cloud.lab.compute' },
    { type: 'org', id: 'constructor' },
  ])('stand in for %j, which the ledger lacks', (pick) => {
    const latest = detailsOn('2025-12-31', null, { kinds: TIE_KINDS });
    expect(detailsOn('2025-12-31', pick, { kinds: TIE_KINDS })).toEqual(latest);
  });
});
