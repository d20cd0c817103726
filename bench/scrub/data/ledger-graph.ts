import { checkLedger } from '../../../src/dataset/check-ledger.ts';
import { keyframesOf } from '../../../src/dataset/compile.ts';
import { type LocatedLedger, plainLedger } from '../../../src/dataset/located-ledger.ts';
import { indexLedger } from '../../../src/domain/indexed-ledger.ts';
import type { Tie } from '../../../src/domain/ties.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { WINDOW } from '../../../src/domain/time/window.ts';
import { ALLIANCE_KINDS, ORGANIZATION_KINDS } from '../../../src/domain/vocabulary.ts';
import { placeOn } from '../../../src/layout/keyframes.ts';
import { filteredTies } from '../../../src/scene/shown-ties.ts';
import type { TemporalGraph } from '../temporal-graph.ts';
import { drift, NODE_COLOUR, TIE_COLOURS } from './looks.ts';

type PlaceOn = (id: string, day: number) => { x: number; y: number };

/** The ledger that the app ships: everybody's ties of all kinds that it shows by default. */
export function ledgerGraph(folder: string): TemporalGraph {
  const { ledger, problems } = checkLedger(folder);
  if (problems.length > 0) throw new Error('The ledger has problems: run npm run ledger -- check');
  const index = indexLedger(plainLedger(ledger));
  const ties = filteredTies(index, {
    kinds: ALLIANCE_KINDS,
    who: 'all',
    orgs: ORGANIZATION_KINDS,
  });
  const degrees = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const nodes = [...degrees].map(([id, degree]) => ({
    id,
    colour: NODE_COLOUR,
    radius: Math.round((4 + 1.5 * Math.sqrt(degree)) * 10) / 10,
  }));
  const placeOf = placesOf(ledger);
  return {
    name: 'bundled',
    nodes,
    ties: ties.map((tie) => ({
      id: tie.id,
      from: tie.from,
      to: tie.to,
      colour: TIE_COLOURS[(ALLIANCE_KINDS as readonly string[]).indexOf(tie.kind)] ?? NODE_COLOUR,
      width: widthOf(tie),
      spells: tie.spells.map(({ from, to }) => [from, to ?? WINDOW.last + 1] as const),
    })),
    placeOn: (nodeIndex, day) => placeOf(nodes[nodeIndex]?.id ?? '', day),
  };
}

/** Where the app places an organisation on a day; where that is one place for all days, a small wander stands in for the way. */
function placesOf(ledger: LocatedLedger): PlaceOn {
  const keyframes = keyframesOf(ledger, 'all');
  const tracks = [...keyframes.tracks.values()];
  const reach = tracks.every(({ x }) => x.length === 1) ? 12 : 0;
  const ids = [...keyframes.tracks.keys()];
  return (id, day) => {
    const { x, y } = placeOn(keyframes, id, day as Day) ?? { x: 0, y: 0 };
    const wander = drift(day, ids.indexOf(id) / ids.length, reach, 240);
    return { x: x + wander.x, y: y + wander.y };
  };
}

/** As the app has it: 1.6 px, and a px more for each tenfold of $100m, here of the last spell on all days. */
function widthOf({ spells }: Tie): number {
  const usd = (spells.at(-1)?.deals ?? []).reduce(
    (sum, { amountUsd }) => sum + (amountUsd ?? 0),
    0,
  );
  return Math.round((1.6 + Math.max(0, Math.log10(Math.max(usd, 1) / 1e8))) * 10) / 10;
}
