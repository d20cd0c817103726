import { anIndexedLedger } from './an-indexed-ledger.ts';
import { anEvent, anOrganization } from './builders.ts';

const ORGANIZATIONS = [
  anOrganization({ id: 'alpha', kind: 'lab' }),
  anOrganization({ id: 'bank', kind: 'investor' }),
  anOrganization({ id: 'beta', kind: 'lab' }),
  anOrganization({ id: 'metal', kind: 'neocloud' }),
  anOrganization({ id: 'nimbus', kind: 'hyperscaler' }),
  anOrganization({ id: 'silicon', kind: 'chipmaker' }),
];

const EVENTS = [
  anEvent({
    id: 'rents',
    date: '2023-01-10',
    tie: 'nimbus.alpha.compute',
    amount: { usd: 30, kind: 'contract-value' },
  }),
  anEvent({ id: 'buys-chips', date: '2023-02-01', tie: 'silicon.nimbus.chips' }),
  anEvent({
    id: 'said-to-buy-chips',
    date: '2023-03-01',
    tie: 'silicon.alpha.chips',
    effect: 'reported',
  }),
  anEvent({
    id: 'invests',
    date: '2023-04-01',
    tie: 'silicon.alpha.equity',
    amount: { usd: 10, kind: 'invested' },
  }),
  anEvent({
    id: 'rents-elsewhere',
    date: '2023-05-01',
    tie: 'metal.alpha.compute',
    amount: { usd: 10, kind: 'contract-value' },
  }),
  anEvent({ id: 'declares', date: '2023-06-01', tie: 'nimbus.alpha.rivalry' }),
  anEvent({ id: 'backs', date: '2023-07-01', tie: 'bank.beta.equity' }),
  anEvent({ id: 'rents-more', date: '2023-08-01', tie: 'nimbus.alpha.compute', deal: 'more' }),
  anEvent({ id: 'leaves', date: '2023-09-01', tie: 'nimbus.alpha.compute', effect: 'ends' }),
];

/** Two labs, two clouds, a chipmaker and a bank, among whom something happens on nine days of 2023; small enough to measure by hand. */
export const SMALL_NETWORK = anIndexedLedger(EVENTS, { organizations: ORGANIZATIONS });
