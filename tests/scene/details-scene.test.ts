import { describe, expect, it } from 'vitest';
import { tieOnDay } from '../../src/domain/snapshot.ts';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { buildDetailsScene } from '../../src/scene/details-scene.ts';
import { DEFAULT_VIEW, type Pick, type ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization, aSource, day } from '../support/builders.ts';

const FORMS = anEvent({ id: 'forms', date: '2023-01-23', sources: ['wire', 'filing'] });
const RUMOUR = anEvent({
  id: 'rumour',
  date: '2023-12-01',
  status: 'rumoured',
  sources: ['essay'],
});
const PACT = anEvent({
  id: 'pact',
  date: '2024-05-01',
  effects: [
    { tie: 'cloud.lab.compute', effect: 'deepens' },
    { tie: 'lab.cloudy.model', effect: 'forms' },
  ],
  sources: ['filing'],
});
const ENDS = anEvent({ id: 'ends', date: '2025-05-01', effect: 'ends' });
const SUES = anEvent({ id: 'sues', date: '2025-05-01', tie: 'fund.cloudy.legal' });

const ORGANIZATIONS = ['cloud', 'lab', 'cloudy', 'fund', 'hermit'].map((id) =>
  anOrganization({ id }),
);
const [WIRE, FILING, ESSAY] = ['wire', 'filing', 'essay'].map((id) => aSource({ id }));
const LEDGER = anIndexedLedger([SUES, ENDS, PACT, RUMOUR, FORMS], {
  organizations: ORGANIZATIONS,
  sources: [WIRE, FILING, ESSAY].flatMap((source) => source ?? []),
});

function detailsOn(at: string, pick: Pick | null, said: Partial<ViewState> = {}) {
  return buildDetailsScene(LEDGER, viewOn(at, { ...said, pick }));
}

/** A tie of the ledger as it stands on a day. */
function onDay(id: string, at: string) {
  const tie = LEDGER.tie.get(id);
  return tie ? tieOnDay(tie, day(at)) : null;
}

describe('the details of an organisation', () => {
  it('are its own ties on the day and its whole history, newest first', () => {
    expect(detailsOn('2024-06-01', { type: 'org', id: 'cloud' })).toEqual({
      type: 'org',
      organization: ORGANIZATIONS[0],
      ties: [onDay('cloud.lab.compute', '2024-06-01')],
      events: [ENDS, PACT, RUMOUR, FORMS],
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
    expect(detailsOn('2025-06-01', { type: 'org', id: 'hermit' })).toEqual({
      type: 'org',
      organization: ORGANIZATIONS[4],
      ties: [],
      events: [],
    });
  });
});

describe('the details of a tie', () => {
  it('are the tie, how it stands, every event about it and every source, each once', () => {
    expect(detailsOn('2024-06-01', { type: 'tie', id: 'cloud.lab.compute' })).toEqual({
      type: 'tie',
      tie: LEDGER.tie.get('cloud.lab.compute'),
      onDay: onDay('cloud.lab.compute', '2024-06-01'),
      events: [ENDS, PACT, RUMOUR, FORMS],
      sources: [WIRE, FILING, ESSAY],
    });
  });

  it.each(['2023-01-22', '2025-05-01'])('say that it does not stand on %s', (at) => {
    const scene = detailsOn(at, { type: 'tie', id: 'cloud.lab.compute' });
    expect(scene).toMatchObject({ onDay: null, events: [ENDS, PACT, RUMOUR, FORMS] });
  });
});

describe('the details of an event', () => {
  it('are the event and its sources in the order cited', () => {
    expect(detailsOn('2023-01-01', { type: 'event', id: 'forms' })).toEqual({
      type: 'event',
      event: FORMS,
      sources: [WIRE, FILING],
    });
  });

  it('pass over a source that the ledger lacks', () => {
    const event = anEvent({ id: 'a', date: '2024-01-01', sources: ['lost', 'wire'] });
    const ledger = anIndexedLedger([event], { sources: WIRE ? [WIRE] : [] });
    const view = { ...DEFAULT_VIEW, pick: { type: 'event', id: 'a' } } as const;
    expect(buildDetailsScene(ledger, view)).toEqual({ type: 'event', event, sources: [WIRE] });
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
    const scene = buildDetailsScene(ledger, viewOn('2024-10-15'));
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
