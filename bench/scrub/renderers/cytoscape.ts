import cytoscape from 'cytoscape';
import { GROUND, SCALE, SCREEN } from '../camera.ts';
import { createDayReader } from '../day-reader.ts';
import type { Mount } from '../renderer.ts';
import type { TemporalGraph } from '../temporal-graph.ts';

const STYLE: cytoscape.StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      events: 'no',
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 'data(width)',
      'line-color': 'data(colour)',
      events: 'no',
    },
  },
  { selector: '.off', style: { display: 'none' } },
];

/** Cytoscape.js as its documentation on performance has it: haystack ties, opaque and solid, no labels, all changes of a day in one batch. */
export const mount: Mount = async (container, graph) => {
  container.style.background = GROUND;
  const read = createDayReader(graph);
  const cy = cytoscape({
    container,
    elements: elementsOf(graph),
    style: STYLE,
    layout: { name: 'preset', fit: false },
    zoom: SCALE,
    pan: { x: SCREEN.width / 2, y: SCREEN.height / 2 },
    pixelRatio: 1,
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    hideEdgesOnViewport: false,
    textureOnViewport: false,
    motionBlur: false,
  });
  const [nodes, ties] = [cy.nodes().toArray(), cy.edges().toArray()];
  let draws = 0;
  cy.on('render', () => {
    draws += 1;
  });
  return {
    show: (next) => {
      const day = read(next);
      cy.batch(() => {
        for (const index of day.changedTies) {
          ties[index]?.toggleClass('off', day.isTieShown[index] === 0);
        }
        for (const index of day.changedNodes) {
          nodes[index]?.toggleClass('off', day.isNodeShown[index] === 0);
        }
        for (const index of day.nodes) {
          nodes[index]?.position({ x: day.x[index] ?? 0, y: day.y[index] ?? 0 });
        }
      });
    },
    draws: () => draws,
  };
};

function elementsOf({ nodes, ties }: TemporalGraph): cytoscape.ElementsDefinition {
  return {
    nodes: nodes.map(({ id, colour, radius }) => ({
      data: { id, colour, size: (2 * radius) / SCALE },
      position: { x: 0, y: 0 },
      classes: 'off',
    })),
    edges: ties.map(({ id, from, to, colour, width }) => ({
      data: { id, source: from, target: to, colour, width: width / SCALE },
      classes: 'off',
    })),
  };
}
