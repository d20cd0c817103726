import type { Organization } from '../../domain/ledger.ts';
import { type TieState, usdStanding } from '../../domain/ties.ts';
import { type Day, formatDay } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import type { DayRange } from './file-request.ts';
import type { LivedTie } from './network.ts';
import { element } from './xml.ts';

type Value = string | number | boolean | null;

/** An attribute as GEXF declares it, and what it says of an element; null where nothing is known. */
interface Declared<Of> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'long' | 'double' | 'boolean';
  readonly of: (element: Of) => Value;
}

const OF_NODES: readonly Declared<Organization>[] = [
  { id: 'organization-kind', type: 'string', of: ({ kind }) => kind },
  { id: 'tier', type: 'integer', of: ({ tier }) => tier },
  { id: 'name-en', type: 'string', of: ({ name }) => name.en },
  { id: 'name-zh-hans', type: 'string', of: ({ name }) => name['zh-Hans'] },
  { id: 'name-zh-hant', type: 'string', of: ({ name }) => name['zh-Hant'] },
];

const OF_EDGES: readonly Declared<LivedTie>[] = [
  { id: 'tie-kind', type: 'string', of: ({ tie }) => tie.kind },
  { id: 'ongoing', type: 'boolean', of: ({ spells }) => spells.at(-1)?.last === WINDOW.last },
  {
    id: 'events',
    type: 'string',
    of: ({ tie }) => tie.marks.map(({ event }) => event.id).join(' '),
  },
];

/** What holds only for some days. The amount adds up the deals that have the tie's standing, as the filter by amount does. */
const OF_SPELLS: readonly Declared<TieState>[] = [
  { id: 'standing', type: 'string', of: ({ standing }) => standing },
  { id: 'since', type: 'string', of: ({ since }) => since },
  { id: 'exclusivity', type: 'string', of: ({ terms }) => terms.exclusivity ?? null },
  { id: 'stake-pct', type: 'double', of: ({ terms }) => terms.stakePct ?? null },
  { id: 'power-gw', type: 'double', of: ({ terms }) => terms.powerGw ?? null },
  {
    id: 'amount-usd',
    type: 'double',
    of: (state) => usdStanding(state.deals, state.standing) || null,
  },
];

/** The first and the last day of a stretch, both included, as GEXF 1.3 means them: it has no open ends. */
export function bounds({ first, last }: DayRange) {
  return { start: formatDay(first), end: formatDay(last) };
}

/** The declarations of all attributes that nodes and edges have. */
export function declarations(): readonly string[] {
  return [
    declare('node', 'static', OF_NODES),
    declare('edge', 'static', OF_EDGES),
    declare('edge', 'dynamic', OF_SPELLS),
  ];
}

/** What is said of an organisation. */
export function nodeValues(organization: Organization): string {
  return element('attvalues', {}, staticValues(OF_NODES, organization));
}

/** What is said of a tie: what always holds, then each term with the days on which it held. */
export function edgeValues(lived: LivedTie): string {
  const dynamic = OF_SPELLS.flatMap((declared) => valuesThroughTime(declared, lived));
  return element('attvalues', {}, [...staticValues(OF_EDGES, lived), ...dynamic]);
}

function declare(
  of: 'node' | 'edge',
  mode: 'static' | 'dynamic',
  declared: readonly Pick<Declared<never>, 'id' | 'type'>[],
): string {
  const attributes = declared.map(({ id, type }) => element('attribute', { id, title: id, type }));
  return element('attributes', { class: of, mode }, attributes);
}

function staticValues<Of>(declared: readonly Declared<Of>[], of: Of): string[] {
  return declared.flatMap((attribute) => {
    const value = attribute.of(of);
    return value === null || value === ''
      ? []
      : [element('attvalue', { for: attribute.id, value })];
  });
}

/** One value for each stretch of days over which it is the same. */
function valuesThroughTime({ id, of }: Declared<TieState>, { spells }: LivedTie): string[] {
  const stretches: { first: Day; last: Day; value: Value }[] = [];
  for (const { first, last, state } of spells) {
    const value = of(state);
    const running = stretches.at(-1);
    if (running && running.value === value && running.last + 1 === first) running.last = last;
    else stretches.push({ first, last, value });
  }
  return stretches.flatMap(({ first, last, value }) =>
    value === null ? [] : [element('attvalue', { for: id, value, ...bounds({ first, last }) })],
  );
}
