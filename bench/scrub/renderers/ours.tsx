import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ALLIANCE_KINDS } from '../../../src/domain/vocabulary.ts';
import type { Picture } from '../../../src/painting/painter.ts';
import type { GraphNode, GraphScene, GraphTie } from '../../../src/scene/graph-scene.ts';
import { GraphCanvas } from '../../../src/views/graph/GraphCanvas.tsx';
import { GROUND, SCALE, SCREEN } from '../camera.ts';
import { TIE_COLOURS } from '../data/looks.ts';
import { createDayReader, type DayPicture } from '../day-reader.ts';
import { type Mount, nextFrame } from '../renderer.ts';
import type { TemporalGraph } from '../temporal-graph.ts';

/** How much larger than usual the painter draws at this scale. */
const SIZE = Math.sqrt(SCALE / 0.55);

/** Half a px of a shape's edge lies outside it. */
const RIM = 0.5;

/** The app's own canvas, given a picture a day and told to jump to it, as it does for readers who want no motion. */
export const mount: Mount = async (container, graph) => {
  container.style.background = GROUND;
  const root = createRoot(container);
  const buildScene = createSceneBuilder(graph);
  const read = createDayReader(graph);
  const rest = restOf(graph);
  const union = unionOf(graph);
  let drawn: GraphScene | null = null;
  let draws = 0;
  const onPainted = (scene: GraphScene) => {
    if (drawn !== scene) draws += 1;
    drawn = scene;
  };
  const render = (scene: GraphScene) =>
    flushSync(() =>
      root.render(
        <GraphCanvas
          graph={union}
          picture={{ ...rest, scene }}
          cam={null}
          isReduced={true}
          onPainted={onPainted}
          onSettled={ignore}
          onKeyDown={ignore}
          label=""
          describedBy=""
        />,
      ),
    );
  render({ nodes: new Map(), ties: new Map() });
  while (!container.querySelector('.graph-crowd')) await nextFrame();
  return { show: (day) => render(buildScene(read(day))), draws: () => draws };
};

function ignore(): void {}

function restOf({ nodes }: TemporalGraph): Omit<Picture, 'scene' | 'crowdPainter'> {
  const colours = ALLIANCE_KINDS.map((kind, index) => [kind, TIE_COLOURS[index]]);
  const ink = nodes[0]?.colour ?? '';
  return {
    ...SCREEN,
    palette: {
      ground: GROUND,
      raised: ink,
      ink,
      inkSoft: ink,
      accent: ink,
      sans: 'sans-serif',
      serif: 'serif',
      camps: { 1: ink, 2: ink, 3: ink, 4: ink, 5: ink, 6: ink },
      kinds: Object.fromEntries(colours) as Picture['palette']['kinds'],
    },
    filled: new Set(),
    detail: 'coarse',
    camps: [],
    campPainter: null,
    nameOf: () => '',
  };
}

function unionOf({ nodes, ties }: TemporalGraph) {
  const guests = new Map(nodes.map(({ id }) => [id, { id, x: 0, y: 0, fx: 0, fy: 0 }] as const));
  const links = ties.flatMap(({ id, from, to }) => {
    const [source, target] = [guests.get(from), guests.get(to)];
    return source && target ? [{ id, source, target }] : [];
  });
  return { nodes: [...guests.values()], links };
}

/** Builds scenes as the app does: ties that stand on are the same objects, nodes that move are new ones. */
function createSceneBuilder(graph: TemporalGraph): (day: DayPicture) => GraphScene {
  const nodes = graph.nodes.map(toSceneNode);
  const ties = graph.ties.map(toSceneTie);
  return (day) => {
    const scene = { nodes: new Map<string, GraphNode>(), ties: new Map<string, GraphTie>() };
    for (const index of day.nodes) {
      const node = nodes[index];
      if (!node) continue;
      scene.nodes.set(node.id, { ...node, x: day.x[index] ?? 0, y: day.y[index] ?? 0 });
    }
    for (const index of day.ties) {
      const tie = ties[index];
      if (tie) scene.ties.set(tie.id, tie);
    }
    return scene;
  };
}

function toSceneNode({ id, radius }: TemporalGraph['nodes'][number]): GraphNode {
  return {
    id,
    kind: 'lab',
    tier: 1,
    x: 0,
    y: 0,
    radius: (radius - RIM) / SIZE,
    importance: radius,
    emphasis: 'strong',
    isPinned: false,
    presence: 1,
  };
}

function toSceneTie({ id, from, to, colour, width }: TemporalGraph['ties'][number]): GraphTie {
  return {
    id,
    from,
    to,
    kind: ALLIANCE_KINDS[(TIE_COLOURS as readonly string[]).indexOf(colour)] ?? 'compute',
    width: width / SIZE,
    lane: 0,
    isReported: false,
    isExclusive: false,
    isFresh: false,
    isDisputed: false,
    emphasis: 'strong',
    presence: 1,
  };
}
