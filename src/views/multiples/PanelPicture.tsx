import { memo, useMemo } from 'react';
import type { GraphNode, GraphScene } from '../../scene/drawn-graph.ts';
import { panelDiscs, panelLines, type Size, scaleIn } from './panel-drawing.ts';
import { NAME_PX, panelNames } from './panel-names.ts';

interface Props {
  readonly scene: GraphScene;
  readonly size: Size;
  /** The organisations that the view names. */
  readonly named: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
}

/** One day's ties in their kinds' colours, its organisations as discs, and the names of a few. */
export const PanelPicture = memo(function PanelPicture({ scene, size, named, nameOf }: Props) {
  const scale = useMemo(() => scaleIn(size), [size]);
  const nodes = [...scene.nodes.values()];
  const discs = (is: (node: GraphNode) => boolean) => panelDiscs(nodes.filter(is), scale);
  const { width, height } = size;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="multiples-svg" aria-hidden="true">
      {panelLines(scene, scale).map((line) => (
        <path
          key={line.key}
          d={line.path}
          className={`multiples-line multiples-${line.emphasis}`}
          stroke={`var(--kind-${line.kind})`}
          strokeWidth={line.width}
          strokeDasharray={line.isReported ? '3 2.2' : undefined}
        />
      ))}
      <path
        d={discs(({ emphasis }) => emphasis === 'dim')}
        className="multiples-disc multiples-far"
      />
      <path
        d={discs(({ id, emphasis }) => emphasis !== 'dim' && !named.has(id))}
        className="multiples-disc"
      />
      <path d={discs(({ id }) => named.has(id))} className="multiples-disc multiples-named" />
      {panelNames(nodes, nameOf, scale, size).map(({ id, text, x, y }) => (
        <text key={id} x={x} y={y} fontSize={NAME_PX} className="multiples-name">
          {text}
        </text>
      ))}
    </svg>
  );
});
