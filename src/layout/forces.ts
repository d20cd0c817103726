import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** An organisation in the simulation; `presence`, up to 1, is how much of it is there. */
export interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly presence: number;
}

/** A joined pair in the simulation; `presence` as of an organisation. */
export interface Spring extends SimulationLinkDatum<Body> {
  readonly presence: number;
}

const LENGTH = 30;
const CHARGE = -100;
/** Weaker sideways than upright, so that the picture comes out as broad as a screen. */
const GRAVITY = { x: 0.1, y: 0.14 } as const;

/**
 * The forces that place a network, d3-force's own with its usual strength of links (1 ÷ the smaller number of links of
 * the two ends): every way of laying out that the benchmark compares uses them. What is half there pulls half.
 */
export function startForces(bodies: Body[], springs: Spring[]): Simulation<Body, Spring> {
  const links = new Map<string, number>();
  for (const { source, target, presence } of springs) {
    for (const end of [source, target]) {
      const id = idOf(end);
      links.set(id, (links.get(id) ?? 0) + presence);
    }
  }
  const linksOf = (end: Spring['source']) => links.get(idOf(end)) ?? 0;
  const strength = ({ source, target, presence }: Spring) =>
    presence / Math.max(1, Math.min(linksOf(source), linksOf(target)));
  return forceSimulation<Body>(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .id(({ id }) => id)
        .distance(LENGTH)
        .strength(strength),
    )
    .force(
      'charge',
      forceManyBody<Body>().strength(({ presence }) => CHARGE * presence),
    )
    .force('x', forceX<Body>(0).strength(GRAVITY.x))
    .force('y', forceY<Body>(0).strength(GRAVITY.y));
}

function idOf(end: Spring['source']): string {
  return typeof end === 'object' ? end.id : String(end);
}
