import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import ForceGraph2D from 'react-force-graph-2d';
import { fittingScale, stretchOf } from '../../painting/geometry.ts';
import type { Picture } from '../../painting/painter.ts';
import type { PlacedLabel } from '../../painting/place-labels.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import { pick } from '../../store/actions.ts';
import { hover } from '../../store/session-store.ts';
import { ZOOM } from '../../viewstate/transitions.ts';
import type { Camera } from '../../viewstate/view-state.ts';
import type { GuestLink, GuestNode } from './union-graph.ts';
import { useAreas } from './use-areas.ts';
import { type Guest, useCamera } from './use-camera.ts';
import { useDrag } from './use-drag.ts';
import { usePainting } from './use-painting.ts';
import { useRestInStreams } from './use-rest-in-streams.ts';

interface Props {
  readonly graph: { nodes: GuestNode[]; links: GuestLink[] };
  readonly picture: Omit<Picture, 'crowdPainter'>;
  readonly cam: Camera | null;
  readonly isReduced: boolean;
  /** Told after each frame what has been drawn. */
  readonly onPainted: (drawn: GraphScene, labels: readonly PlacedLabel[]) => void;
  /** Told whether the picture stands still and the pointer meets what is drawn. */
  readonly onSettled: (isSettled: boolean) => void;
  readonly label: string;
  readonly describedBy: string;
  readonly onKeyDown: (press: KeyboardEvent) => void;
}

/** What never changes: no physics, and a guest that paints nothing itself. */
const FIXED = {
  cooldownTicks: 0,
  linkCanvasObject: () => {},
  onNodeClick: (node: GuestNode) => pick({ type: 'org', id: node.id }),
  onLinkClick: (link: GuestLink) => pick({ type: 'tie', id: link.id }),
  onBackgroundClick: () => pick(null),
} as const;

/** The guest, left alone unless one of its settings changes. */
const SteadyGraph = memo(ForceGraph2D<GuestNode, GuestLink>);

/** The adapter to react-force-graph: it keeps the camera and finds what the pointer meets, while we place and paint everything. */
export function GraphCanvas(props: Props) {
  const { graph, picture, cam, isReduced, onPainted, onSettled } = props;
  const guest = useRef<Guest | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const { scene, width, height } = picture;
  const fitted = fittingScale(width, height);
  const stretch = stretchOf(width, height);
  const { apply, ...camera } = useCamera(guest, frame, cam, { fitted, stretch });
  const { held, props: dragProps } = useDrag(frame, stretch);
  const painting = usePainting({ frame, held }, graph.nodes, picture, isReduced, onPainted);
  const { isStreaming } = painting;
  const still = isStreaming ? null : scene;
  const target = useMemo(() => ({ still, cam, fitted }), [still, cam, fitted]);
  const areas = useAreas(painting.drawn, target, painting.isMoving || isStreaming);
  // while days stream by they are painted without the guest
  const news = isStreaming ? null : picture;
  const { seen } = painting;
  const redraw = useMemo(() => emptyPainter(news, areas.asked, seen), [news, areas.asked, seen]);
  const isSettled = areas.isFresh && painting.isSeen();
  useLayoutEffect(() => onSettled(isSettled), [onSettled, isSettled]);
  useEffect(() => () => hover(null), []);
  useRestInStreams(guest, isStreaming);
  return (
    <div
      ref={frame}
      className="graph-picture"
      role="img"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the view, and organisations
      tabIndex={0}
      onKeyDown={props.onKeyDown}
      onPointerDown={areas.isFresh ? undefined : areas.refresh}
    >
      <SteadyGraph
        {...FIXED}
        {...dragProps}
        {...painting.visible}
        {...camera}
        ref={guest}
        graphData={graph}
        width={width}
        height={height}
        minZoom={fitted * ZOOM.least}
        maxZoom={fitted * ZOOM.most}
        autoPauseRedraw={!painting.isMoving}
        enablePointerInteraction={!isStreaming}
        nodeCanvasObject={redraw}
        nodePointerAreaPaint={areas.painters.node}
        linkPointerAreaPaint={areas.painters.link}
        onRenderFramePre={painting.paint}
        onEngineStop={apply}
      />
    </div>
  );
}

/** Paints nothing; a new one is what makes the guest draw again, so there is one for each picture. */
function emptyPainter(_picture: unknown, _asked: unknown, _seen: number): () => void {
  return () => {};
}
