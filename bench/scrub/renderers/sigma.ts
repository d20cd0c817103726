import Graph from 'graphology';
import Sigma from 'sigma';
import { GROUND, SCALE, SCREEN } from '../camera.ts';
import { createDayReader } from '../day-reader.ts';
import type { Mount } from '../renderer.ts';
import type { TemporalGraph } from '../temporal-graph.ts';

/** px that Sigma's shaders fade away at the rim of a disc, and of a line at both its sides together. */
const FADED = { disc: 0.5, line: 1 } as const;

/**
 * Sigma as its documentation has it: places are the graph's, written in one go with a hint of what they touch, after
 * which Sigma refreshes by itself; reducers hide what a filter leaves out, and only ties that come or go are reduced anew.
 */
export const mount: Mount = async (container, graph) => {
  container.style.background = GROUND;
  const read = createDayReader(graph);
  let day = read(Number.NEGATIVE_INFINITY);
  const made = toGraphology(graph);
  const sigma = new Sigma(made, container, {
    renderLabels: false,
    zIndex: false,
    enableEdgeEvents: false,
    enableCameraZooming: false,
    enableCameraPanning: false,
    enableCameraRotation: false,
    stagePadding: 0,
    minEdgeThickness: 0,
    itemSizesReference: 'screen',
    nodeReducer: (_, data) => {
      const index = data['index'] as number;
      return { ...data, hidden: day.isNodeShown[index] === 0 };
    },
    edgeReducer: (_, data) => ({
      ...data,
      hidden: day.isTieShown[data['index'] as number] === 0,
    }),
  });
  // a box of the screen's proportions that is as high as the screen, so that a layout unit is SCALE px
  const [halfWidth, halfHeight] = [SCREEN.width / SCALE / 2, SCREEN.height / SCALE / 2];
  sigma.setCustomBBox({ x: [-halfWidth, halfWidth], y: [-halfHeight, halfHeight] });
  sigma.refresh();
  let draws = 0;
  sigma.on('afterRender', () => {
    draws += 1;
  });
  return {
    show: (next) => {
      day = read(next);
      made.updateEachNodeAttributes(
        (_, data) => {
          const index = data['index'] as number;
          return { ...data, x: day.x[index], y: -(day.y[index] ?? 0) };
        },
        { attributes: ['x', 'y'] },
      );
      const edges = day.changedTies.map((index) => graph.ties[index]?.id ?? '');
      sigma.refresh({ partialGraph: { edges }, schedule: true });
    },
    draws: () => draws,
  };
};

function toGraphology(graph: TemporalGraph): Graph {
  const made = new Graph({ type: 'directed', multi: true });
  graph.nodes.forEach(({ id, colour, radius }, index) => {
    made.addNode(id, { index, x: 0, y: 0, color: colour, size: radius + FADED.disc });
  });
  graph.ties.forEach(({ id, from, to, colour, width }, index) => {
    made.addDirectedEdgeWithKey(id, from, to, { index, color: colour, size: width + FADED.line });
  });
  return made;
}
