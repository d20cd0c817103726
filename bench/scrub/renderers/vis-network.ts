import { DataSet } from 'vis-data/esnext';
import { Network } from 'vis-network/esnext';
import { GROUND, SCALE } from '../camera.ts';
import { createDayReader, type DayPicture } from '../day-reader.ts';
import type { Mount } from '../renderer.ts';
import type { TemporalGraph } from '../temporal-graph.ts';

/** vis-network cuts places off to whole units, so it is given finer ones. */
const FINER = 16;
const ZOOM = SCALE / FINER;

const OPTIONS = {
  autoResize: false,
  physics: false,
  layout: { improvedLayout: false },
  nodes: { shape: 'dot', borderWidth: 0, fixed: true, chosen: false, physics: false },
  edges: {
    smooth: false,
    arrows: '',
    chosen: false,
    hoverWidth: 0,
    selectionWidth: 0,
    physics: false,
  },
  interaction: {
    dragNodes: false,
    dragView: false,
    zoomView: false,
    hover: false,
    selectable: false,
    hideEdgesOnDrag: false,
    keyboard: false,
  },
};

/** vis-network as its documentation has it: no physics, straight ties, and one update a day of each data set with only what changed. */
export const mount: Mount = async (container, graph) => {
  container.style.background = GROUND;
  const read = createDayReader(graph);
  const nodes = new DataSet(nodesOf(graph));
  const edges = new DataSet(edgesOf(graph));
  const network = new Network(container, { nodes, edges }, OPTIONS);
  network.moveTo({ position: { x: 0, y: 0 }, scale: ZOOM });
  let draws = 0;
  network.on('afterDrawing', () => {
    draws += 1;
  });
  return {
    show: (next) => {
      const day = read(next);
      if (day.changedTies.length > 0) edges.update(changedEdges(graph, day));
      nodes.update(changedNodes(graph, day));
    },
    draws: () => draws,
  };
};

function changedEdges({ ties }: TemporalGraph, { changedTies, isTieShown }: DayPicture) {
  return changedTies.map((index) => ({
    id: ties[index]?.id ?? '',
    hidden: isTieShown[index] === 0,
  }));
}

/** Shown nodes have moved; of those that went, only that they did is new. */
function changedNodes(graph: TemporalGraph, day: DayPicture) {
  const came = new Set(day.changedNodes);
  const idOf = (index: number) => graph.nodes[index]?.id ?? '';
  const gone = day.changedNodes.filter((index) => day.isNodeShown[index] === 0);
  return [
    ...gone.map((index) => ({ id: idOf(index), hidden: true })),
    ...day.nodes.map((index) => ({
      id: idOf(index),
      x: FINER * (day.x[index] ?? 0),
      y: FINER * (day.y[index] ?? 0),
      ...(came.has(index) && { hidden: false }),
    })),
  ];
}

function nodesOf({ nodes }: TemporalGraph) {
  return nodes.map(({ id, colour, radius }) => ({
    id,
    color: colour,
    size: radius / ZOOM,
    hidden: true,
    x: 0,
    y: 0,
  }));
}

function edgesOf({ ties }: TemporalGraph) {
  return ties.map(({ id, from, to, colour, width }) => ({
    id,
    from,
    to,
    color: colour,
    width: width / ZOOM,
    hidden: true,
  }));
}
