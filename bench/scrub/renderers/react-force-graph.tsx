import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import ForceGraph2D, { type ForceGraphMethods } from 'react-force-graph-2d';
import { GROUND, SCALE, SCREEN } from '../camera.ts';
import { createDayReader, type DayPicture } from '../day-reader.ts';
import { type Mount, nextFrame } from '../renderer.ts';
import type { TemporalGraph } from '../temporal-graph.ts';

interface GivenNode {
  readonly id: string;
  readonly color: string;
  readonly val: number;
  readonly fx: number;
  readonly fy: number;
}

interface GivenLink {
  readonly source: string;
  readonly target: string;
  readonly color: string;
  readonly width: number;
}

interface GraphData {
  nodes: GivenNode[];
  links: GivenLink[];
}

interface Handle {
  give: (data: GraphData) => void;
  drawn: GraphData | null;
  draws: number;
}

/** react-force-graph-2d the usual way: new `graphData` in a React state every day, nodes held by `fx` and `fy`, the engine left as it is. */
export const mount: Mount = async (container, graph) => {
  const read = createDayReader(graph);
  const handle: Handle = { give: () => {}, drawn: null, draws: 0 };
  createRoot(container).render(<Picture handle={handle} />);
  for (let frame = 0; frame < 5; frame++) await nextFrame();
  return {
    show: (day) => handle.give(dataOn(graph, read(day))),
    draws: () => handle.draws,
  };
};

function Picture({ handle }: { readonly handle: Handle }) {
  const [data, setData] = useState<GraphData>({ nodes: [], links: [] });
  const guest = useRef<ForceGraphMethods<GivenNode, GivenLink>>(undefined);
  useEffect(() => {
    handle.give = setData;
    guest.current?.zoom(SCALE);
    guest.current?.centerAt(0, 0);
  }, [handle]);
  return (
    <ForceGraph2D<GivenNode, GivenLink>
      ref={guest}
      graphData={data}
      width={SCREEN.width}
      height={SCREEN.height}
      backgroundColor={GROUND}
      nodeRelSize={1}
      linkWidth="width"
      enableNodeDrag={false}
      enablePointerInteraction={false}
      onRenderFramePost={() => noteDraw(handle, data)}
    />
  );
}

/** A picture counts once, and not before the guest has found the ends of its links. */
function noteDraw(handle: Handle, data: GraphData): void {
  const isReady = typeof data.links[0]?.source === 'object';
  if (!isReady || handle.drawn === data) return;
  handle.drawn = data;
  handle.draws += 1;
}

function dataOn({ nodes, ties }: TemporalGraph, day: DayPicture): GraphData {
  return {
    nodes: day.nodes.flatMap((index) => {
      const node = nodes[index];
      if (!node) return [];
      const place = { fx: day.x[index] ?? 0, fy: day.y[index] ?? 0 };
      return [{ id: node.id, color: node.colour, val: (node.radius / SCALE) ** 2, ...place }];
    }),
    links: day.ties.flatMap((index) => {
      const tie = ties[index];
      if (!tie) return [];
      return [{ source: tie.from, target: tie.to, color: tie.colour, width: tie.width }];
    }),
  };
}
