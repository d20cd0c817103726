import { useCallback, useEffect, useMemo, useRef } from 'react';
import ForceGraph2D from 'react-force-graph-2d';
import { pick } from '../../store/actions.ts';
import { hover } from '../../store/session-store.ts';
import { type Picture, paintNodeArea, paintPicture, paintTieArea } from './painter.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';
import { type Guest, useCamera } from './use-camera.ts';
import { useSettled } from './use-settled.ts';

interface Props {
  readonly graph: { nodes: GuestNode[]; links: GuestLink[] };
  readonly picture: Picture;
  readonly onPainted: () => void;
}

const paintNothing = () => {};

/** The adapter to react-force-graph: it keeps the camera and finds what the pointer meets, while we place and paint everything. */
export function GraphCanvas({ graph, picture, onPainted }: Props) {
  const guest = useRef<Guest | undefined>(undefined);
  const { scene, width, height } = picture;
  const frame = useRef<HTMLDivElement>(null);
  const fitFrame = useCamera(guest, frame, width, height);
  const settled = useSettled(scene, 120);

  const paint = useCallback(
    (context: CanvasRenderingContext2D, scale: number) => {
      paintPicture(context, scale, picture);
      onPainted();
    },
    [picture, onPainted],
  );
  // A new identity is what makes the guest draw again, and only when the picture is another one.
  const redraw = useMemo(() => picture && (() => {}), [picture]);
  const areas = useMemo(
    () => ({
      node: (node: GuestNode, colour: string, context: CanvasRenderingContext2D, scale: number) =>
        paintNodeArea(settled, node, colour, context, scale),
      link: (link: GuestLink, colour: string, context: CanvasRenderingContext2D, scale: number) =>
        paintTieArea(settled, link, colour, context, scale),
    }),
    [settled],
  );
  useEffect(() => () => hover(null), []);

  return (
    <div ref={frame}>
      <ForceGraph2D<GuestNode, GuestLink>
        ref={guest}
        graphData={graph}
        width={width}
        height={height}
        cooldownTicks={0}
        enableNodeDrag={false}
        minZoom={0.1}
        maxZoom={8}
        nodeVisibility={(node) => settled.nodes.has(node.id)}
        linkVisibility={(link) => settled.ties.has(link.id)}
        nodeCanvasObject={redraw}
        linkCanvasObject={paintNothing}
        nodePointerAreaPaint={areas.node}
        linkPointerAreaPaint={areas.link}
        onRenderFramePre={paint}
        onEngineStop={fitFrame}
        onNodeHover={(node) => hover(node ? { type: 'org', id: node.id } : null)}
        onLinkHover={(link) => hover(link ? { type: 'tie', id: link.id } : null)}
        onNodeClick={(node) => pick({ type: 'org', id: node.id })}
        onLinkClick={(link) => pick({ type: 'tie', id: link.id })}
        onBackgroundClick={() => pick(null)}
      />
    </div>
  );
}
