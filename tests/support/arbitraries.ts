import fc from 'fast-check';
import type { RecordedEvent } from '../../src/dataset/located-ledger.ts';
import type { Effect, TermsPatch } from '../../src/domain/ledger.ts';
import { type Day, formatDay } from '../../src/domain/time/day.ts';
import { WINDOW } from '../../src/domain/time/window.ts';
import {
  AMOUNT_KINDS,
  EFFECT_KINDS,
  EVENT_STATUSES,
  EXCLUSIVITIES,
  ORGANIZATION_KINDS,
  TIE_KINDS,
} from '../../src/domain/vocabulary.ts';
import { FARTHEST } from '../../src/viewstate/transitions.ts';
import {
  BASES,
  MOST_DAYS,
  OVERLAYS,
  STANDINGS,
  VIEWS,
  type ViewState,
} from '../../src/viewstate/view-state.ts';
import { anEvent, day } from './builders.ts';

/** Every run of a property draws the same examples. */
export const SEEDED = { seed: 42, numRuns: 300 } as const;

const FIRST = day('2022-12-25');

/** Any of the few days around New Year 2023 on which arbitrary events happen, and some before and after them. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -3, max: 45 })
  .map((count) => (FIRST + count) as Day);

/** Any day of the years 1000 to 9999. */
export const anyDayAtAll: fc.Arbitrary<Day> = fc
  .integer({ min: day('1000-01-01'), max: day('9999-12-31') })
  .map((count) => count as Day);

const anyDate = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('2022', '2022-Q4', '2022-12') },
  { weight: 2, arbitrary: fc.constantFrom('2023', '2023-Q1', '2023-01', '2023-01-01', '2023-02') },
  { weight: 6, arbitrary: anyDay.map(formatDay) },
);

const anyTerms = fc.record(
  {
    exclusivity: fc.constantFrom(...EXCLUSIVITIES, null),
    stakePct: fc.constantFrom(5, 10, null),
    round: fc.constantFrom({ en: 'Series A', 'zh-Hans': 'A 轮' }, null),
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<TermsPatch>;

const anyEffect: fc.Arbitrary<Effect> = fc.record(
  {
    tie: fc.constantFrom('a.b.compute', 'b.a.equity', 'a.c.model'),
    effect: fc.constantFrom(...EFFECT_KINDS),
    deal: fc.constantFrom('main', 'one', 'two'),
    amount: fc.record({
      usd: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom(...AMOUNT_KINDS),
    }),
    tranche: fc.record({ usd: fc.integer({ min: 1, max: 9 }) }),
    terms: anyTerms,
  },
  { requiredKeys: ['tie', 'effect'] },
);

const anyEvent = fc.record({
  date: anyDate,
  status: fc.oneof(
    fc.constantFrom('announced' as const, 'completed' as const),
    fc.constantFrom(...EVENT_STATUSES),
  ),
  effects: fc.array(anyEffect, { minLength: 1, maxLength: 3 }),
  sources: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { minLength: 1 }),
});

/** Any events with ids of their own, in any order of time; they need not make sense. */
export const anyEvents: fc.Arbitrary<RecordedEvent[]> = fc
  .array(anyEvent, { maxLength: 14 })
  .map((events) => events.map((event, index) => anEvent({ id: `event-${index}`, ...event })));

/** Any events, and the same in another order. */
export const anyEventsShuffled = anyEvents.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
  ),
);

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

const anyCoordinate = fc.integer({ min: -FARTHEST, max: FARTHEST });

const anyDayInWindow = fc
  .integer({ min: WINDOW.first, max: WINDOW.last })
  .map((count) => count as Day);

const NAMED = ['camp.a', 'camp.b.c', 'circle.a.b', 'loop.a.b.c', 'scenario.two'] as const;

/** Any view that the app can show; its ids are URL-safe, as the ledger's are. */
export const anyView: fc.Arbitrary<ViewState> = fc.record({
  at: anyDayInWindow,
  vs: fc.option(anyDayInWindow),
  days: fc
    .uniqueArray(anyDayInWindow, { maxLength: MOST_DAYS })
    .map((days) => [...days].sort((a, b) => a - b)),
  basis: fc.constantFrom(...BASES),
  orgs: fc.subarray([...ORGANIZATION_KINDS]),
  standing: fc.constantFrom(...STANDINGS),
  amount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1e13 })),
  rest: fc.constantFrom('dim' as const, 'hide' as const),
  kinds: fc.subarray([...TIE_KINDS]),
  focus: fc.uniqueArray(anyId, { maxLength: 4 }),
  hops: fc.constantFrom(1 as const, 2 as const, 3 as const),
  who: fc.constantFrom('core' as const, 'all' as const),
  pick: fc.option(
    fc.record({
      type: fc.constantFrom('org' as const, 'tie' as const, 'event' as const),
      id: fc.oneof(
        anyId,
        fc.array(anyId, { minLength: 2, maxLength: 3 }).map((ids) => ids.join('.')),
      ),
    }),
  ),
  show: fc
    .tuple(fc.subarray([...OVERLAYS]), fc.subarray([...NAMED]))
    .map(([listed, camps]) => [...listed, ...camps]),
  view: fc.constantFrom(...VIEWS),
  cam: fc.option(
    fc
      .record({ x: anyCoordinate, y: anyCoordinate, zoom: fc.integer({ min: 50, max: 1200 }) })
      .map(({ x, y, zoom }) => ({ x, y, zoom: zoom / 100 })),
  ),
  pins: fc
    .uniqueArray(fc.record({ id: anyId, x: anyCoordinate, y: anyCoordinate }), {
      maxLength: 3,
      selector: ({ id }) => id,
    })
    .map((pins) => [...pins].sort((a, b) => (a.id < b.id ? -1 : 1))),
  lang: fc.constantFrom('en' as const, 'zh-Hans' as const, 'zh-Hant' as const, null),
  story: fc.option(anyId),
  scene: fc.option(fc.integer({ min: 1, max: 9999 })),
  present: fc.boolean(),
  embed: fc.boolean(),
  theme: fc.constantFrom('light' as const, 'dark' as const, null),
  data: fc.option(
    fc.record({ version: fc.stringMatching(/^[0-9a-f]{12}$/), isFrozen: fc.boolean() }),
  ),
});

/** Any view of the days and the amounts that arbitrary events are about, of all their organisations. */
export const anyFilteredView: fc.Arbitrary<ViewState> = fc
  .tuple(
    anyView,
    anyDay,
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom<ViewState['kinds'][]>(TIE_KINDS, TIE_KINDS, ['compute'], ['equity', 'model']),
    fc.constantFrom<ViewState['orgs'][]>(ORGANIZATION_KINDS, ['lab'], ['investor']),
  )
  .map(([view, at, amount, kinds, orgs]) => ({ ...view, at, amount, kinds, orgs }));
