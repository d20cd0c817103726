import type { Point } from '../layout/point.ts';
import type { GraphNode, GraphScene, GraphTie } from './graph-scene.ts';

/** Staged: leave, then glide, then enter. Direct: everybody stands at once where they belong, and only comers and goers fade. */
export type Pace = 'staged' | 'direct';

/** A stretch of a transition, in ms from its beginning; an empty one begins where it ends. */
interface Phase {
  readonly start: number;
  readonly end: number;
}

/** The way from one drawn scene to the next. */
export interface Transition {
  readonly from: GraphScene;
  readonly to: GraphScene;
  readonly leaving: Phase;
  readonly gliding: Phase;
  readonly entering: Phase;
  readonly totalMs: number;
}

type Item = GraphNode | GraphTie;
type Items<Value extends Item> = ReadonlyMap<string, Value>;

const LEAVE_MS = 160;
const GLIDE_MS = 360;
const ENTER_MS = 240;
const FADE_MS = 160;

/** How long before the end of what goes before them those who enter begin to. */
const OVERLAP_MS = 40;

/** Ways shorter than this, in layout units, need no phase of their own. */
const SLIGHT = 2;

/** How far, in layout units, the one of those drawn in both scenes goes who goes farthest. */
export function farthestWay(from: GraphScene, to: GraphScene): number {
  let farthest = 0;
  for (const node of to.nodes.values()) {
    const before = from.nodes.get(node.id);
    if (before) farthest = Math.max(farthest, Math.hypot(node.x - before.x, node.y - before.y));
  }
  return farthest;
}

/** Whether two scenes draw the same organisations in the same places, and the same ties: what looks different then is only marked otherwise. */
export function isSamePicture(a: GraphScene, b: GraphScene): boolean {
  if (a.nodes.size !== b.nodes.size || a.ties.size !== b.ties.size) return false;
  for (const { id, x, y } of b.nodes.values()) {
    const other = a.nodes.get(id);
    if (other?.x !== x || other.y !== y) return false;
  }
  return !hasMore(b.ties, a.ties);
}

const NEVER: Phase = { start: 0, end: 0 };

/** A scene that stands at once. */
export function standing(scene: GraphScene): Transition {
  return {
    from: scene,
    to: scene,
    leaving: NEVER,
    gliding: NEVER,
    entering: NEVER,
    totalMs: 0,
  };
}

/** The phases between two scenes; those in which nothing would happen are left out, so that a change begins at once. */
export function planTransition(from: GraphScene, to: GraphScene, pace: Pace): Transition {
  const isStaged = pace === 'staged';
  const leaves = hasMore(from.nodes, to.nodes) || hasMore(from.ties, to.ties);
  const enters = hasMore(to.nodes, from.nodes) || hasMore(to.ties, from.ties);
  const glides = isStaged && farthestWay(from, to) >= SLIGHT;
  const left = leaves ? LEAVE_MS : 0;
  const glided = left + (glides ? GLIDE_MS : 0);
  const enterAt = isStaged ? Math.max(0, glided - OVERLAP_MS) : 0;
  const enterMs = isStaged ? ENTER_MS : FADE_MS;
  const appeared = isPartly(from.nodes, to.nodes) || isPartly(from.ties, to.ties) ? enterMs : 0;
  const entered = enters ? enterAt + enterMs : 0;
  const totalMs = Math.max(isStaged ? glided : left, entered, appeared);
  return {
    from,
    to,
    leaving: { start: 0, end: left },
    gliding: glidingPhase(isStaged, glides ? { start: left, end: glided } : null, totalMs),
    entering: { start: enterAt, end: enterAt + enterMs },
    totalMs,
  };
}

/** Ways too slight for a phase of their own take the whole transition. */
function glidingPhase(isStaged: boolean, own: Phase | null, totalMs: number): Phase {
  if (!isStaged) return { start: 0, end: 0 };
  return own ?? { start: 0, end: totalMs };
}

function hasMore(one: Items<Item>, other: Items<Item>): boolean {
  for (const id of one.keys()) if (!other.has(id)) return true;
  return false;
}

/** Whether somebody who stays has not wholly entered yet. */
function isPartly(from: Items<Item>, to: Items<Item>): boolean {
  for (const { id, presence } of from.values()) {
    if (presence < (to.get(id)?.presence ?? 0)) return true;
  }
  return false;
}

/**
 * What is drawn some ms into a transition: at 0 whoever was drawn before, from the end on the new scene itself. Marks are
 * the new scene's at once; nobody who stays is ever missing, and everybody stays on the straight way between their places.
 */
export function sceneAt(transition: Transition, elapsedMs: number): GraphScene {
  const { from, to, gliding, totalMs } = transition;
  if (elapsedMs >= totalMs) return to;
  const way = eased(shareOf(gliding, elapsedMs));
  return {
    nodes: blend(transition, from.nodes, to.nodes, elapsedMs, (node, before) => ({
      x: between(before.x, node.x, way),
      y: between(before.y, node.y, way),
      radius: between(before.radius, node.radius, way),
    })),
    ties: blend(transition, from.ties, to.ties, elapsedMs, (tie, before) => ({
      width: between(before.width, tie.width, way),
      lane: between(before.lane, tie.lane, way),
    })),
  };
}

/** Fading is counted in ms and not in shares of the way, so that a transition broken off goes on fading at the same speed. */
function blend<Value extends Item>(
  { leaving, entering }: Transition,
  from: Items<Value>,
  to: Items<Value>,
  elapsedMs: number,
  onTheWay: (item: Value, before: Value) => Partial<Value>,
): Items<Value> {
  const drawn = new Map<string, Value>();
  const gone = leaving.end > 0 ? elapsedMs / leaving.end : 0;
  const come = elapsedMs / (entering.end - entering.start);
  for (const item of from.values()) {
    const presence = item.presence - gone;
    if (!to.has(item.id) && presence > 0) drawn.set(item.id, { ...item, presence });
  }
  for (const item of to.values()) {
    const before = from.get(item.id);
    const presence = before
      ? Math.min(item.presence, before.presence + come)
      : item.presence * shareOf(entering, elapsedMs);
    if (before) drawn.set(item.id, { ...item, ...onTheWay(item, before), presence });
    else if (presence > 0) drawn.set(item.id, { ...item, presence });
  }
  return drawn;
}

/** The scene with one organisation held elsewhere; the scene itself where it does not draw that one. */
export function withNodeAt(scene: GraphScene, id: string, { x, y }: Point): GraphScene {
  const node = scene.nodes.get(id);
  return node ? { ...scene, nodes: new Map(scene.nodes).set(id, { ...node, x, y }) } : scene;
}

function shareOf({ start, end }: Phase, elapsedMs: number): number {
  return end > start ? Math.min(1, Math.max(0, (elapsedMs - start) / (end - start))) : 1;
}

function between(before: number, after: number, share: number): number {
  return share === 1 ? after : before + (after - before) * share;
}

/** Slow, fast, slow. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
