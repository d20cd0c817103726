import fc from 'fast-check';
import type { IndexedLedger } from '../../src/domain/indexed-ledger.ts';
import { type Day, formatDay } from '../../src/domain/time/day.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import type { TieKind } from '../../src/domain/vocabulary.ts';
import { anIndexedLedger } from './an-indexed-ledger.ts';
import { anEvent, anOrganization } from './builders.ts';

const ORGANIZATIONS = [
  anOrganization({ id: 'alpha', kind: 'lab' }),
  anOrganization({ id: 'beta', kind: 'lab' }),
  anOrganization({ id: 'metal', kind: 'neocloud' }),
  anOrganization({ id: 'nimbus', kind: 'hyperscaler' }),
  anOrganization({ id: 'quartz', kind: 'chipmaker' }),
  anOrganization({ id: 'silicon', kind: 'chipmaker' }),
  anOrganization({ id: 'bank', kind: 'investor' }),
];

const KINDS: readonly TieKind[] = [
  'compute',
  'chips',
  'equity',
  'finance',
  'model',
  'rivalry',
  'legal',
];

const anyTieId = fc
  .tuple(
    fc.shuffledSubarray(ORGANIZATIONS, { minLength: 2, maxLength: 2 }),
    fc.constantFrom(...KINDS),
  )
  .map(([parties, kind]) => [...parties.map(({ id }) => id), kind].join('.'));

const anyEffect = fc.record(
  {
    tie: anyTieId,
    effect: fc.constantFrom('forms', 'forms', 'forms', 'reported', 'ends'),
    deal: fc.constantFrom('one', 'two'),
    amount: fc.record({
      usd: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom('contract-value', 'up-to', 'annual'),
    }),
  },
  { requiredKeys: ['tie', 'effect'] },
);

/** Days on and around which arbitrary networks change: some before the window, some at its beginning, its last. */
export const NETWORK_DAYS: readonly Day[] = [
  ...Array.from({ length: 12 }, (_, index) => (WINDOW.first - 2 + index) as Day),
  WINDOW.last,
];

/** A ledger of labs, clouds and chipmakers among whom ties of several kinds come, are reported and go. */
export const anyNetwork: fc.Arbitrary<IndexedLedger> = fc
  .array(
    fc.record({
      day: fc.constantFrom(...NETWORK_DAYS),
      effects: fc.array(anyEffect, { minLength: 1, maxLength: 14 }),
    }),
    { maxLength: 14 },
  )
  .map((events) =>
    anIndexedLedger(
      events.map(({ day, effects }, index) =>
        anEvent({ id: `event-${index}`, date: formatDay(day), effects }),
      ),
      { organizations: ORGANIZATIONS },
    ),
  );
