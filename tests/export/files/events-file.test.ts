import { describe, expect, it } from 'vitest';
import { eventsCsv, eventsReport } from '../../../src/export/files/events-file.ts';
import { aFileRequest } from '../../support/a-file-request.ts';
import { viewOn } from '../../support/an-indexed-ledger.ts';
import { anEvent, day } from '../../support/builders.ts';
import { readCsv } from './read-csv.ts';

const EVENTS = [
  anEvent({ id: 'before', date: '2022-12-31' }),
  anEvent({
    id: 'vague',
    date: '2023-Q2',
    effective: '2024-07-01',
    status: 'reported',
    title: { en: '+ a deal', 'zh-Hans': '一笔交易' },
    disagreement: { en: 'Two figures.', 'zh-Hans': '两个数字。' },
    sources: ['wire', 'paper'],
    effects: [
      {
        tie: 'cloud.lab.compute',
        effect: 'deepens',
        deal: 'lease',
        amount: { usd: 5, kind: 'up-to' },
        terms: { exclusivity: null, years: 3 },
      },
      { tie: 'fund.lab.equity', effect: 'forms' },
      { tie: 'lab.rival.rivalry', effect: 'forms' },
    ],
  }),
  anEvent({ id: 'on-the-day', date: '2024-06-01', tie: 'maker.cloud.chips' }),
  anEvent({ id: 'after', date: '2024-06-02', tie: 'maker.cloud.chips', effect: 'deepens' }),
];
const REQUEST = aFileRequest(EVENTS);

const idsOf = (request: typeof REQUEST) => eventsReport(request).events.map(({ id }) => id);

describe('the table of events', () => {
  it('has a row for each tie touched that the view lets through, dates as written', () => {
    const rows = readCsv(eventsCsv(REQUEST));
    expect(rows.map(({ event, tie }) => [event, tie])).toEqual([
      ['vague', 'cloud.lab.compute'],
      ['vague', 'fund.lab.equity'],
      ['on-the-day', 'maker.cloud.chips'],
    ]);
    expect(rows[0]).toMatchObject({
      date: '2023-Q2',
      effective: '2024-07-01',
      counts_from: '2023-04-01',
      counts_to: '2023-06-30',
      status: 'reported',
      title: '+ a deal',
      summary: 'A text.',
      disagreement: 'Two figures.',
      effect: 'deepens',
      deal: 'lease',
      amount_usd: '5',
      amount_kind: 'up-to',
      tranche_usd: '',
      exclusivity: '',
      years: '3',
      terms_dropped: 'exclusivity',
      sources: 'wire paper',
      source_urls: 'https://press.net/wire https://press.net/paper',
      publishers: 'Example',
      view_title: 'Who is allied with whom in AI',
      view_day: '2024-06-01',
      legend:
        'kind: compute = compute, chips = chips, equity = equity; status: announced = announced, reported = reported; effect: forms = forms, deepens = deepens',
      link: REQUEST.link,
    });
  });
});

describe('the report of events', () => {
  it('says where it comes from, what happened, and who says so', () => {
    expect(
      eventsReport({ ...REQUEST, range: { first: day('2024-06-01'), last: day('2024-06-01') } }),
    ).toEqual({
      from: '2024-06-01',
      to: '2024-06-01',
      provenance: {
        title: 'Who is allied with whom in AI',
        day: '2024-06-01',
        basis: 'known',
        language: 'en',
        ledgerVersion: '0123456789ab',
        licence: 'CC BY 4.0',
        link: REQUEST.link,
        legend: {
          kind: { chips: 'chips' },
          status: { announced: 'announced' },
          effect: { forms: 'forms' },
        },
        sources: [{ id: 'wire', publisher: 'Example', url: 'https://press.net/wire' }],
      },
      events: [
        {
          id: 'on-the-day',
          date: '2024-06-01',
          status: 'announced',
          title: { en: 'A text.', 'zh-Hans': '一段文字。' },
          summary: { en: 'A text.', 'zh-Hans': '一段文字。' },
          effects: [{ tie: 'maker.cloud.chips', effect: 'forms' }],
          sources: [
            {
              id: 'wire',
              url: 'https://press.net/wire',
              publisher: 'Example',
              language: 'en',
              type: 'press',
            },
          ],
        },
      ],
    });
  });

  it('tells the window up to the day, or what came after the earlier of two days, in either order', () => {
    expect(idsOf(REQUEST)).toEqual(['vague', 'on-the-day']);
    const later = viewOn('2024-06-02', { vs: day('2024-06-01') });
    const earlier = viewOn('2024-06-01', { vs: day('2024-06-02') });
    expect(idsOf({ ...REQUEST, view: later })).toEqual(['after']);
    expect(idsOf({ ...REQUEST, view: earlier })).toEqual(['after']);
  });

  it('tells a range that is given, both ends included, also before the window', () => {
    const range = { first: day('2022-12-31'), last: day('2023-04-01') };
    expect(idsOf({ ...REQUEST, range })).toEqual(['before', 'vague']);
  });

  it('counts by the basis of the view and still gives both dates as written', () => {
    const view = viewOn('2024-07-01', { basis: 'effective', vs: day('2024-06-02') });
    const { events } = eventsReport({ ...REQUEST, view });
    expect(events.map(({ id, date, effective }) => [id, date, effective])).toEqual([
      ['vague', '2023-Q2', '2024-07-01'],
    ]);
  });

  it('leaves out what a focus does not reach only where the view hides the rest', () => {
    expect(idsOf({ ...REQUEST, view: viewOn('2024-06-01', { focus: ['fund'] }) })).toEqual([
      'vague',
      'on-the-day',
    ]);
    const hidden = viewOn('2024-06-01', { focus: ['fund'], rest: 'hide' });
    expect(idsOf({ ...REQUEST, view: hidden })).toEqual(['vague']);
  });
});
