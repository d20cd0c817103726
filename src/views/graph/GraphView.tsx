import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import type { Point } from '../../layout/point.ts';
import type { GraphScene } from '../../scene/graph-scene.ts';
import type { Theme } from '../../viewstate/view-state.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { readPalette } from './palette.ts';
import { unionGraph } from './union-graph.ts';
import { useSize } from './use-size.ts';
import './graph.css';

interface Props {
  readonly ledger: IndexedLedger;
  readonly positions: ReadonlyMap<string, Point>;
  readonly scene: GraphScene;
  readonly filled: ReadonlySet<string>;
  readonly day: Day;
  readonly theme: Theme;
  readonly words: Words;
}

/** The picture of the alliances on a day. Its text alternative is the table view. */
export function GraphView({ ledger, positions, scene, filled, day, theme, words }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const fonts = useFontsReady();
  const graph = useMemo(() => unionGraph(ledger, positions), [ledger, positions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: theme and fonts change what is read from the document
  const palette = useMemo(
    () => (size && frame.current ? readPalette(frame.current) : null),
    [size, theme, fonts],
  );
  const picture = useMemo(() => {
    if (!size || !palette) return null;
    const nameOf = (id: string) => words.name(ledger.organization.get(id));
    return { scene, palette, filled, nameOf, ...size };
  }, [scene, palette, filled, words, ledger, size]);

  const drawnScene = useRef<GraphScene | null>(null);
  const onPainted = useCallback(() => {
    const element = frame.current;
    if (!element || drawnScene.current === scene) return;
    drawnScene.current = scene;
    const drawn = graph.nodes.filter((node) => scene.nodes.has(node.id));
    element.dataset['positions'] = JSON.stringify(drawn.map(({ id, x, y }) => [id, x, y]));
    element.dataset['day'] = String(day);
  }, [graph, scene, day]);

  const { messages } = words;
  return (
    <div ref={frame} className="graph">
      {picture && (
        <GraphCanvas
          graph={graph}
          picture={picture}
          onPainted={onPainted}
          label={messages.graph.label(words.day(day), scene.ties.size)}
          fitLabel={messages.graph.fit}
        />
      )}
      {scene.ties.size === 0 && <p className="graph-empty">{messages.graph.empty}</p>}
    </div>
  );
}

/** Turns true when the page's fonts have arrived, so that names are measured again. */
function useFontsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isMounted = true;
    document.fonts.ready.then(() => isMounted && setReady(true));
    return () => {
      isMounted = false;
    };
  }, []);
  return isReady;
}
