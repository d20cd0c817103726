import { describe, expect, it } from 'vitest';
import {
  landingOf,
  leadingOrganizations,
  standingOn,
  viewFocusedOn,
  viewLandedOn,
} from '../../src/scene/search-landing.ts';
import type { ViewState } from '../../src/viewstate/view-state.ts';
import { anIndexedLedger, viewOn } from '../support/an-indexed-ledger.ts';
import { anEvent, anOrganization, day } from '../support/builders.ts';

const COMPUTE = 'cloud.lab.compute';
const ledger = anIndexedLedger(
  [
    anEvent({ id: 'old', date: '2021-01-01', tie: 'past.lab.equity' }),
    anEvent({ id: 'over', date: '2022-01-01', tie: 'past.lab.equity', effect: 'ends' }),
    anEvent({ id: 'on', date: '2023-06-01', tie: COMPUTE }),
    anEvent({ id: 'off', date: '2024-01-01', tie: COMPUTE, effect: 'ends' }),
    anEvent({ id: 'suit', date: '2025-01-01', tie: 'lab.cloud.legal' }),
    anEvent({ id: 'say', date: '2025-03-01', tie: 'small.lab.model', status: 'reported' }),
  ],
  {
    organizations: [
      ...['cloud', 'lab', 'past'].map((id) => anOrganization({ id })),
      anOrganization({ id: 'small', tier: 3, kind: 'startup' }),
    ],
  },
);

const org = (id: string) => ({ pick: { type: 'org', id }, day: null }) as const;
const tie = (id: string) => ({ pick: { type: 'tie', id }, day: null }) as const;

describe('the day on which a result is shown', () => {
  const landing = (found: Parameters<typeof landingOf>[0], at: string) =>
    landingOf(found, viewOn(at), ledger);

  it('is the day shown where it stands then', () => {
    expect(landing(tie(COMPUTE), '2023-07-01')).toEqual({ day: day('2023-07-01'), stands: 'here' });
    expect(landing(org('cloud'), '2023-07-01')).toEqual({ day: day('2023-07-01'), stands: 'here' });
  });

  it('is else the nearest on which it does: its first before, its last after', () => {
    expect(landing(tie(COMPUTE), '2023-02-01')).toEqual({
      day: day('2023-06-01'),
      stands: 'elsewhere',
    });
    expect(landing(tie(COMPUTE), '2024-05-01')).toEqual({
      day: day('2023-12-31'),
      stands: 'elsewhere',
    });
  });

  it('goes by the ties of the kinds shown, where an organisation ever has one', () => {
    expect(landing(org('cloud'), '2025-05-01')).toEqual({
      day: day('2023-12-31'),
      stands: 'elsewhere',
    });
    expect(
      landingOf(org('cloud'), viewOn('2025-05-01', { kinds: ['legal', 'talent'] }), ledger),
    ).toEqual({ day: day('2025-05-01'), stands: 'here' });
    expect(landingOf(org('cloud'), viewOn('2025-05-01', { kinds: ['energy'] }), ledger)).toEqual({
      day: day('2025-05-01'),
      stands: 'here',
    });
  });

  it('is the day shown where it stands on none of the window', () => {
    expect(landing(tie('past.lab.equity'), '2025-05-01')).toEqual({
      day: day('2025-05-01'),
      stands: 'nowhere',
    });
  });

  it('is its own where it has one, clamped to the window', () => {
    const event = { pick: { type: 'event', id: 'old' }, day: day('2021-01-01') } as const;
    expect(landing(event, '2025-05-01')).toEqual({ day: day('2023-01-01'), stands: 'dated' });
  });
});

describe('the view landed on', () => {
  it('picks it on its day and keeps the rest', () => {
    const view = viewOn('2025-05-01', { focus: ['lab'], view: 'table' });
    expect(viewLandedOn(tie(COMPUTE), view, ledger)).toEqual<ViewState>({
      ...view,
      at: day('2023-12-31'),
      pick: { type: 'tie', id: COMPUTE },
    });
  });

  it('widens the filters as far as it needs', () => {
    const landed = viewLandedOn(
      tie('small.lab.model'),
      viewOn('2025-05-01', { kinds: [] }),
      ledger,
    );
    expect(landed).toMatchObject({ who: 'all', kinds: ['model'] });
  });

  it('is a picture where neither picture nor table is open', () => {
    const landed = viewLandedOn(org('lab'), viewOn('2025-05-01', { view: 'claims' }), ledger);
    expect(landed.view).toBe('graph');
  });

  it('may put the organisation in focus, beside those that are', () => {
    const view = viewOn('2025-05-01', { focus: ['lab'] });
    expect(viewFocusedOn(org('small'), view, ledger)).toMatchObject({
      focus: ['lab', 'small'],
      pick: { type: 'org', id: 'small' },
    });
    expect(viewFocusedOn(org('lab'), view, ledger).focus).toEqual(['lab']);
  });
});

it('a tie stands, is reported, or does not stand on a day', () => {
  expect(standingOn(COMPUTE, day('2023-07-01'), ledger)).toBe('in-force');
  expect(standingOn('small.lab.model', day('2025-07-01'), ledger)).toBe('reported');
  expect(standingOn(COMPUTE, day('2025-07-01'), ledger)).toBe(null);
  expect(standingOn('no.such.tie', day('2025-07-01'), ledger)).toBe(null);
});

it('organisations of tier 1 lead by their ties on the day, then by id', () => {
  expect(leadingOrganizations(ledger, day('2025-07-01'), 3)).toEqual(['lab', 'cloud', 'past']);
  expect(leadingOrganizations(ledger, day('2023-01-01'), 2)).toEqual(['cloud', 'lab']);
});
