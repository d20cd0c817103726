import { boxAround } from './label-boxes.ts';
import { byClaim, isForced } from './label-names.ts';
import {
  areAtOdds,
  bestPlace,
  type Choice,
  closePlace,
  type Ground,
  type Placed,
  placesBetweenShapes,
  withBeads,
} from './label-search.ts';

type Places = Map<string, Placed>;

/** A place for a nameless shape and those who stand in its way. */
interface Claim {
  readonly place: Placed;
  readonly inTheWay: readonly Placed[];
}

/** What everybody in the way adds to the cost of a claim, how many at most are asked to move, and how many claims are tried. */
const IN_THE_WAY_COST = 25;
const MOST_MOVERS = 4;
const TRIED_CLAIMS = 16;

/** Others move for so many only, and for nobody in a crowd: where more find no place, moving does not help. */
const MOST_HELPED = 12;

/** What has been settled so far, and with what. */
interface Board {
  readonly placed: Places;
  readonly byId: ReadonlyMap<string, Choice>;
  readonly ground: Ground;
}

/** Places for all names that find room, by id: where one finds none, others move for it, or the less important give way; in a crowd they do so only for what is lit. */
export function settleAll(choices: readonly Choice[], ground: Ground): Places {
  const placed: Places = new Map();
  const [first, others] = [choices.filter(mayLead), choices.filter((choice) => !mayLead(choice))];
  put(settle(first, [], ground), placed);
  put(settle(others, [...placed.values()], ground), placed);
  const byId = new Map(choices.map((choice) => [choice.name.node.id, choice] as const));
  const board = { placed, byId, ground };
  const inOrder = first.sort((a, b) => byClaim(a.name.node, b.name.node));
  const isNameless = ({ name }: Choice) => !placed.has(name.node.id);
  const isCrowd = others.length > 0;
  const helped = isCrowd ? [] : inOrder.filter(isNameless).slice(0, MOST_HELPED);
  for (const choice of helped) makeRoom(choice, board);
  const claimants = isCrowd ? inOrder.filter(isLit) : inOrder;
  for (const choice of claimants) if (isNameless(choice)) giveWay(choice, board);
  return placed;
}

/** In a crowd only the first may stand off, and so they choose before the others. */
function mayLead({ far }: Choice): boolean {
  return far.length > 0;
}

function isLit({ name }: Choice): boolean {
  return isForced(name.node) || name.node.emphasis === 'strong';
}

function put(places: readonly Placed[], placed: Places): void {
  for (const place of places) placed.set(place.name.node.id, place);
}

/** Places for as many as find one besides those already placed: first all that need no leader, then the others, each time in the given order. */
function settle(choices: readonly Choice[], placed: readonly Placed[], ground: Ground): Placed[] {
  const all = [...placed];
  const rest = choices.filter((choice) => {
    const place = closePlace(choice, all, ground);
    if (place) all.push(place);
    return !place;
  });
  for (const choice of rest.filter(mayLead)) {
    const place = bestPlace(choice, all, ground);
    if (place) all.push(place);
  }
  return all.slice(placed.length);
}

/** Places a nameless shape's name where those in the way all find other places. */
function makeRoom(choice: Choice, { placed, byId, ground }: Board): void {
  const all = [...placed.values()];
  const claims = claimsOf(choice, all, ground).filter(
    ({ inTheWay }) => inTheWay.length <= MOST_MOVERS,
  );
  for (const { place, inTheWay } of claims.slice(0, TRIED_CLAIMS)) {
    const kept = [...all.filter((other) => !inTheWay.includes(other)), place];
    const moved = moveAll(choicesOf(inTheWay, byId), kept, ground);
    if (!moved) continue;
    put([place, ...moved], placed);
    return;
  }
}

/** New places for each of some names besides those already placed, or null as soon as one finds none. */
function moveAll(
  movers: readonly Choice[],
  placed: readonly Placed[],
  ground: Ground,
): readonly Placed[] | null {
  const all = [...placed];
  for (const mover of movers) {
    const place = bestPlace(mover, all, ground);
    if (!place) return null;
    all.push(place);
  }
  return all.slice(placed.length);
}

function choicesOf(places: readonly Placed[], byId: ReadonlyMap<string, Choice>): Choice[] {
  return places.flatMap(({ name }) => byId.get(name.node.id) ?? []);
}

/** Places a nameless shape's name where only the less important may lose theirs, and what must be named in any case. */
function giveWay(choice: Choice, { placed, byId, ground }: Board): void {
  const { node } = choice.name;
  const all = [...placed.values()];
  const strongest = claimsOf(choice, all, ground).find(({ inTheWay }) =>
    inTheWay.every(({ name }) => byClaim(node, name.node) < 0),
  );
  const claim = strongest ?? (isForced(node) ? claimBelow(choice, all) : null);
  if (!claim) return;
  for (const { name } of claim.inTheWay) placed.delete(name.node.id);
  put([claim.place], placed);
  put(settle(choicesOf(claim.inTheWay, byId), [...placed.values()], ground), placed);
}

/** Where a name might stand between the shapes, the least trouble first, and each company of those in the way once. */
function claimsOf(choice: Choice, placed: readonly Placed[], ground: Ground): Claim[] {
  const companies = new Set<string>();
  const trouble = ({ place, inTheWay }: Claim) => place.cost + IN_THE_WAY_COST * inTheWay.length;
  return placesBetweenShapes(choice, ground)
    .map((place) => ({ place, inTheWay: placed.filter((other) => areAtOdds(place, other)) }))
    .sort((a, b) => trouble(a) - trouble(b))
    .filter(({ inTheWay }) => {
      const company = inTheWay.map(({ name }) => name.node.id).join(' ');
      return companies.size < companies.add(company).size;
    })
    .map(({ place, inTheWay }) => ({ place: withBeads(place), inTheWay }));
}

/** Right below the shape, whatever is there; only others that must be named keep their places. */
function claimBelow({ name }: Choice, placed: readonly Placed[]): Claim {
  const [x, y] = [name.x, name.y + name.reach + name.height / 2 + 2];
  const box = boxAround({ x, y }, name.width, name.height);
  const place = { name, x, y, box, leader: null, beads: [], cost: 0 };
  const inTheWay = placed.filter((other) => !isForced(other.name.node) && areAtOdds(place, other));
  return { place, inTheWay };
}
