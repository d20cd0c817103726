import type { GraphNode, GraphScene } from '../../scene/graph-scene.ts';
import { isShapeInCrowd, type Stamps } from '../paint-nodes.ts';
import type { Palette } from '../palette.ts';
import { type CrowdCamera, type CrowdNews, type CrowdStyle, NODE_FIELDS } from './crowd-news.ts';
import { lineLookOf } from './line-looks.ts';
import { createNumbering, createTieTeller } from './tell-ties.ts';

const DIM_DISC = 0.4;

/** What shapes are drawn with, and how many device px a px. */
export interface CrowdStamps extends Stamps {
  readonly ratio: number;
}

/** What is to be told. */
interface Frame {
  readonly scene: GraphScene;
  readonly stamps: CrowdStamps;
  readonly palette: Palette;
}

/** Tells of one scene after the other what is new: ties as straight lines, and organisations as discs but for those that are drawn as shapes. A used array of numbers can be given back. */
export function createTeller(): (frame: Frame, used?: CrowdNews['nodes']) => CrowdNews {
  const numberOf = createNumbering();
  const tieTeller = createTieTeller(numberOf);
  let [told, inks]: [number, Palette | null] = [0, null];
  const styleIn = (palette: Palette): CrowdStyle | null => {
    const { samples } = tieTeller;
    if (samples.length === told && palette === inks) return null;
    [told, inks] = [samples.length, palette];
    const lines = samples.map((tie) => lineLookOf(tie, palette));
    return { lines, rim: palette.ink, hollow: palette.raised };
  };
  return ({ scene, stamps, palette }, used) => {
    const ties = tieTeller.changesTo(scene.ties);
    const room = NODE_FIELDS * (numberOf.count() + scene.nodes.size);
    const nodes = used && used.length >= room ? used : new Float32Array(room);
    nodes.fill(Number.NaN);
    for (const node of scene.nodes.values()) {
      listNode(nodes, NODE_FIELDS * numberOf(node.id), node, stamps);
    }
    return { camera: cameraOf(stamps), nodes, ties, style: styleIn(palette) };
  };
}

function listNode(numbers: Float32Array, at: number, node: GraphNode, stamps: Stamps): void {
  const opacity = node.emphasis === 'dim' ? DIM_DISC * node.presence : node.presence;
  numbers[at] = node.x;
  numbers[at + 1] = node.y;
  numbers[at + 2] = isShapeInCrowd(node, stamps) ? 0 : node.radius;
  numbers[at + 3] = stamps.solid.has(node.id) ? opacity : -opacity;
}

function cameraOf({ width, height, ratio, view }: CrowdStamps): CrowdCamera {
  const { scale, shift, size } = view;
  return { width, height, ratio, scale, shiftX: shift.x, shiftY: shift.y, size };
}
