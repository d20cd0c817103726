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
  readonly label: string;
  readonly fitLabel: string;
}

/** What never changes: no physics, no dragging, and a guest that paints nothing itself. */
const FIXED = {
  cooldownTicks: 0,
  enableNodeDrag: false,
  minZoom: 0.1,
  maxZoom: 8,
  linkCanvasObject: () => {},
  onNodeHover: (node: GuestNode | null) => hover(node ? { type: 'org', id: node.id } : null),
  onLinkHover: (link: GuestLink | null) => hover(link ? { type: 'tie', id: link.id } : null),
  onNodeClick: (node: GuestNode) => pick({ type: 'org', id: node.id }),
  onLinkClick: (link: GuestLink) => pick({ type: 'tie', id: link.id }),
  onBackgroundClick: () => pick(null),
} as const;

/** The adapter to react-force-graph: it keeps the camera and finds what the pointer meets, while we place and paint everything. */
export function GraphCanvas({ graph, picture, onPainted, label, fitLabel }: Props) {
  const guest = useRef<Guest | undefined>(undefined);
  const { scene, width, height } = picture;
  const frame = useRef<HTMLDivElement>(null);
  const { isReaders, fitFrame, fits } = useCamera(guest, frame, width, height);
  // New areas make the guest look afresh at what lies where; of itself it does so at most every 0.8 s.
  const target = useMemo(() => ({ scene, fits }), [scene, fits]);
  const settled = useSettled(target, 120);

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
        paintNodeArea(settled.scene, node, colour, context, scale),
      link: (link: GuestLink, colour: string, context: CanvasRenderingContext2D, scale: number) =>
        paintTieArea(settled.scene, link, colour, context, scale),
    }),
    [settled],
  );
  useEffect(() => () => hover(null), []);

  return (
    <>
      <div ref={frame} role="img" aria-label={label}>
        <ForceGraph2D<GuestNode, GuestLink>
          {...FIXED}
          ref={guest}
          graphData={graph}
          width={width}
          height={height}
          nodeVisibility={(node) => settled.scene.nodes.has(node.id)}
          linkVisibility={(link) => settled.scene.ties.has(link.id)}
          nodeCanvasObject={redraw}
          nodePointerAreaPaint={areas.node}
          linkPointerAreaPaint={areas.link}
          onRenderFramePre={paint}
          onEngineStop={fitFrame}
        />
      </div>
      {isReaders && (
        <button type="button" className="chip graph-fit" onClick={fitFrame}>
          {fitLabel}
        </button>
      )}
    </>
  );
}
