import { polygonHull } from 'd3-polygon';
import type { Point } from '../layout/point.ts';
import type { CampOnDay } from '../scene/camp-scene.ts';
import type { GraphNode } from '../scene/graph-scene.ts';
import type { Projection } from './geometry.ts';

/** A camp with the name by which the reader knows it. */
export interface NamedCamp extends CampOnDay {
  readonly name: string;
}

/** A camp's hull in screen px: a convex outline around the shapes of its members that are drawn. */
export interface CampHull {
  readonly camp: NamedCamp;
  readonly outline: readonly Point[];
}

/** Points of a full turn: at the largest radius drawn, chords stray from the circle by less than a tenth of a px. */
const TURN = 48;

const LEAST_ROOM_PX = 14;
const STEP_PX = 3;
const MOST_STEPS = 8;

/**
 * The hulls of the camps that have a member drawn, those of most members first. Each leaves a little more room than the
 * one within it, so that two camps of the same members, or with an edge in common, can be told apart.
 */
export function hullsOf(
  camps: readonly NamedCamp[],
  nodes: ReadonlyMap<string, GraphNode>,
  view: Projection,
): CampHull[] {
  const drawn = camps
    .filter(({ isShown }) => isShown)
    .map((camp) => ({ camp, members: membersIn(camp, nodes) }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.members.length - b.members.length);
  const hulls = drawn.map(({ camp, members }, rank) => {
    const room = (LEAST_ROOM_PX + STEP_PX * Math.min(rank, MOST_STEPS)) * view.size;
    return { camp, outline: outlineOf(members, view, room) };
  });
  return hulls.reverse();
}

function membersIn(camp: NamedCamp, nodes: ReadonlyMap<string, GraphNode>): GraphNode[] {
  return camp.members.flatMap(({ organization }) => nodes.get(organization) ?? []);
}

/** The convex outline of circles `room` px wider than the shapes: a circle around one, a capsule around two. */
function outlineOf(members: readonly GraphNode[], view: Projection, room: number): Point[] {
  const around = members.flatMap((node) => {
    const { x, y } = view.project(node);
    const radius = node.radius * view.size + room;
    return Array.from({ length: TURN }, (_, step): [number, number] => {
      const angle = (2 * Math.PI * step) / TURN;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
  });
  return (polygonHull(around) ?? []).map(([x, y]) => ({ x, y }));
}
