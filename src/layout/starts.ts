import type { Point } from './point.ts';
import { pathLengths } from './stress.ts';
import type { TemporalNetwork } from './temporal-network.ts';

const RADIUS = { x: 200, y: 125 } as const;
const EDGE = 36;
const ROUNDS = 300;
/** Steps that count between organisations that nothing ever connects. */
const UNCONNECTED = 6;

/** Everybody on an ellipse in the order of their ids, turned by a share of a full turn. */
export function startOnEllipse({ organizations }: TemporalNetwork, turn: number): Point[] {
  return organizations.map((_, index) => {
    const angle = 2 * Math.PI * (index / organizations.length + turn);
    return { x: RADIUS.x * Math.cos(angle), y: RADIUS.y * Math.sin(angle) };
  });
}

/**
 * Everybody where the network of all ties that ever were has little stress, by stress majorisation (Gansner, Koren &
 * North 2004) from that ellipse: it unfolds the whole before the forces look at any date.
 */
export function startUnfolded(network: TemporalNetwork, turn: number): Point[] {
  const { organizations, pairs } = network;
  const lengths = pathLengths(organizations, pairs);
  let places = startOnEllipse(network, turn).map(({ x, y }) => ({ x: x / 100, y: y / 62.5 }));
  for (let round = 0; round < ROUNDS; round++) {
    places = places.map((place, row) => majorized(place, row, places, lengths));
  }
  return places.map(({ x, y }) => ({ x: x * EDGE, y: y * EDGE }));
}

/** Where the others would have one place stand: each at the steps between them, in the direction in which it is. */
function majorized(
  place: Point,
  row: number,
  places: readonly Point[],
  lengths: Uint8Array,
): Point {
  let [weights, x, y] = [0, 0, 0];
  places.forEach((other, column) => {
    if (column === row) return;
    const steps = lengths[row * places.length + column] || UNCONNECTED;
    const [dx, dy] = [place.x - other.x, place.y - other.y];
    const reach = steps / (Math.sqrt(dx * dx + dy * dy) || 1);
    const weight = 1 / (steps * steps);
    weights += weight;
    x += weight * (other.x + dx * reach);
    y += weight * (other.y + dy * reach);
  });
  return weights === 0 ? place : { x: x / weights, y: y / weights };
}
