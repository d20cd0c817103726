import type { GraphNode, GraphScene } from '../../scene/graph-scene.ts';
import { REPORTED_TEXTURE } from '../../scene/textures.ts';
import { type Bundle, bundlesOf, coarseWidth, PRESENCE_STEPS, presenceStep } from '../bundles.ts';
import { overlaps } from '../detail.ts';
import { isShapeInCrowd, type Stamps } from '../paint-nodes.ts';
import { colourOf, type Palette } from '../palette.ts';
import type { CrowdLooks, CrowdPicture, DiscLook, LineLook } from './crowd-picture.ts';

const OPACITY = { strong: 1, plain: 0.7, dim: 0.12 } as const;
const DIM_DISC = 0.4;

/** Dashes of what is only reported, in px at usual size. */
const DASH = (REPORTED_TEXTURE[0]?.dash ?? []).map((length) => 2 * length);

/** What shapes are drawn with, and how many device px a px. */
export interface CrowdStamps extends Stamps {
  readonly ratio: number;
}

/** What is to be packed. */
interface Frame {
  readonly scene: GraphScene;
  readonly stamps: CrowdStamps;
  readonly palette: Palette;
}

/** Numbers being listed. */
interface Sheet {
  readonly numbers: Float32Array<ArrayBuffer>;
  filled: number;
}

/** A crowd, and how its things look: the same object as before where the looks are the same. */
interface Packed {
  readonly picture: CrowdPicture;
  readonly looks: CrowdLooks;
}

/** Packs scenes as straight lines from middle to middle and as discs but for the organisations that are drawn as shapes. Only what the canvas shows. A used array of numbers can be given back. */
export function createPacker(): (frame: Frame, used?: Float32Array<ArrayBuffer>) => Packed {
  let [looks, cause]: [CrowdLooks, string] = [{ lines: [], discs: [] }, ''];
  let inks: Palette | null = null;
  return ({ scene, stamps, palette }, used) => {
    const { width, height, ratio, view } = stamps;
    const room = 4 * scene.ties.size + 3 * scene.nodes.size;
    const numbers = used && used.length >= room ? used : new Float32Array(room);
    const sheet: Sheet = { numbers, filled: 0 };
    const { nodes, bundles } = bundlesOf(scene);
    const discs = discsOf(scene, stamps);
    const counts = [
      ...bundles.map((bundle) => listLines(nodes, bundle, stamps, sheet)),
      ...[...discs.values()].map((nodes) => listSpots(nodes, stamps, sheet)),
    ];
    const latest = `${view.size} ${bundles.map(({ key, tie }) => `${key}${tie.change}`)} ${[...discs.keys()]}`;
    if (latest !== cause || palette !== inks) {
      [cause, inks] = [latest, palette];
      looks = {
        lines: bundles.map((bundle) => lineLookOf(bundle, stamps, palette)),
        discs: [...discs.keys()].map((key) => discLookOf(key, palette)),
      };
    }
    return { picture: { width, height, ratio, counts, numbers }, looks };
  };
}

function lineLookOf({ tie }: Bundle, { view }: Stamps, palette: Palette): LineLook {
  const isDashed = tie.change ? tie.change === 'removed' : tie.isReported;
  return {
    colour: colourOf(tie, palette),
    width: Math.max(1, Math.round(coarseWidth(tie) * view.size)),
    opacity: (OPACITY[tie.emphasis] * presenceStep(tie)) / PRESENCE_STEPS,
    dash: isDashed ? DASH.map((length) => length * view.size) : [],
  };
}

function listLines(
  nodes: readonly GraphNode[],
  { ends }: Bundle,
  stamps: Stamps,
  sheet: Sheet,
): number {
  const { scale, shift } = stamps.view;
  const { numbers, filled } = sheet;
  let at = filled;
  for (let end = 0; end < ends.length; end += 2) {
    const a = nodes[ends[end] ?? 0];
    const b = nodes[ends[end + 1] ?? 0];
    if (!a || !b) continue;
    const ax = a.x * scale + shift.x;
    const ay = a.y * scale + shift.y;
    const bx = b.x * scale + shift.x;
    const by = b.y * scale + shift.y;
    if (!overlaps(ax, bx, stamps.width) || !overlaps(ay, by, stamps.height)) continue;
    numbers[at] = ax;
    numbers[at + 1] = ay;
    numbers[at + 2] = bx;
    numbers[at + 3] = by;
    at += 4;
  }
  sheet.filled = at;
  return (at - filled) / 4;
}

/** The organisations that are discs, by how they look: their opacity, less than 0 for those that are not solid. */
function discsOf({ nodes }: GraphScene, stamps: Stamps): ReadonlyMap<number, GraphNode[]> {
  const alike = new Map<number, GraphNode[]>();
  for (const node of nodes.values()) {
    if (isShapeInCrowd(node, stamps)) continue;
    const { emphasis, presence } = node;
    const opacity = emphasis === 'dim' ? DIM_DISC * presence : presence;
    const key = stamps.solid.has(node.id) ? opacity : -opacity;
    const own = alike.get(key);
    if (own) own.push(node);
    else alike.set(key, [node]);
  }
  return alike;
}

function discLookOf(key: number, palette: Palette): DiscLook {
  return {
    fill: key > 0 ? palette.ink : palette.raised,
    rim: palette.ink,
    opacity: Math.abs(key),
  };
}

function listSpots(nodes: readonly GraphNode[], stamps: Stamps, sheet: Sheet): number {
  const { scale, shift, size } = stamps.view;
  const { numbers, filled } = sheet;
  let at = filled;
  for (const node of nodes) {
    const x = node.x * scale + shift.x;
    const y = node.y * scale + shift.y;
    const radius = node.radius * size;
    if (x < -radius || y < -radius) continue;
    if (x > stamps.width + radius || y > stamps.height + radius) continue;
    numbers[at] = x;
    numbers[at + 1] = y;
    numbers[at + 2] = radius;
    at += 3;
  }
  sheet.filled = at;
  return (at - filled) / 3;
}
