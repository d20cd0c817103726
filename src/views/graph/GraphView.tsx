import { useCallback, useId, useMemo, useRef } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { NamedCamp } from '../../painting/camp-hulls.ts';
import { stretchOf } from '../../painting/geometry.ts';
import type { GhostPainter } from '../../painting/paint-layers.ts';
import { stretchScene } from '../../painting/stretch-scene.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import { useSize } from '../../ui/use-size.ts';
import type { Theme, ViewState } from '../../viewstate/view-state.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { PictureTools } from './PictureTools.tsx';
import { unionGraph } from './union-graph.ts';
import { useCampPainter } from './use-camp-painter.ts';
import { useKeys } from './use-keys.ts';
import { usePalette } from './use-palette.ts';
import { useReadout } from './use-readout.ts';
import './graph.css';

interface Props {
  readonly ledger: IndexedLedger;
  readonly scene: GraphScene;
  readonly filled: ReadonlySet<string>;
  readonly camps: readonly NamedCamp[];
  readonly ghosts: GhostPainter | null;
  readonly view: Pick<ViewState, 'at' | 'cam' | 'pins' | 'pick'>;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly isReduced: boolean;
  readonly theme: Theme;
  readonly words: Words;
  /** Whether it is to be read from the last row of a room. */
  readonly isFarOff?: boolean;
}

/** The picture of the alliances on a day. Its text alternative is the table view. */
export function GraphView(props: Props) {
  const { ledger, scene, filled, camps, ghosts, view, label, isReduced, theme, words } = props;
  const { isFarOff = false } = props;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const graph = useMemo(() => unionGraph(ledger), [ledger]);
  const palette = usePalette(frame, size !== null, theme);
  const nameOf = useCallback(
    (id: string) => words.name(ledger.organization.get(id)),
    [words, ledger],
  );
  const drawn = useMemo(
    () => (size ? stretchScene(scene, stretchOf(size.width, size.height)) : scene),
    [scene, size],
  );
  const campPainter = useCampPainter(camps.length > 0);
  const picture = useMemo(
    () =>
      size && palette
        ? {
            scene: drawn,
            palette,
            filled,
            camps,
            campPainter,
            ghosts,
            nameOf,
            ...size,
            ...(isFarOff && { enlarged: enlargedOn(size) }),
          }
        : null,
    [drawn, palette, filled, camps, campPainter, ghosts, nameOf, size, isFarOff],
  );
  const readout = useReadout(frame, { scene, drawn }, view.at);
  const onKeyDown = useKeys(scene, view.pick?.type === 'org' ? view.pick.id : null);
  const keysId = useId();
  const { messages } = words;
  return (
    <div ref={frame} className="graph">
      {picture && (
        <GraphCanvas
          graph={graph}
          picture={picture}
          cam={view.cam}
          isReduced={isReduced}
          {...readout}
          label={label}
          describedBy={keysId}
          onKeyDown={onKeyDown}
        />
      )}
      <p id={keysId} className="graph-keys">
        {messages.graph.keys}
      </p>
      {scene.ties.size === 0 && <p className="graph-empty">{messages.graph.empty}</p>}
      <PictureTools view={view} nameOf={nameOf} words={words} />
    </div>
  );
}

/** The canvas on which letters have the size of a desk's for those in the last row, in px. */
const DESK = { width: 740, height: 420 } as const;

/** How many times as large marks and letters are for a room: with the canvas, since a projector's is seen from as far whatever its px. */
function enlargedOn({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): number {
  return Math.max(1, Math.min(width / DESK.width, height / DESK.height));
}
