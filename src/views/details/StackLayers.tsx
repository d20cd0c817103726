import type { StackLayer } from '../../domain/background.ts';
import type { Words } from '../../i18n/words.ts';
import { SourceNames } from './SourceNames.tsx';
import type { Shown } from './shown.ts';

interface StackLayersProps {
  readonly layers: readonly StackLayer[];
  readonly shown: Shown;
}

/** The layers of the stack that an organisation works on, with when where that changed within the window. */
export function StackLayers({ layers, shown }: StackLayersProps) {
  const { words } = shown;
  return (
    <ul className="details-layers">
      {layers.map((layer) => (
        <li key={`${layer.layer} ${layer.from ?? ''}`}>
          <p>
            <b>{words.messages.layers[layer.layer]}</b>{' '}
            <span className="details-inline-meta">{wordTimes(layer, words)}</span>
          </p>
          <p>{words.text(layer.note)}</p>
          <SourceNames ids={layer.sources} shown={shown} />
        </li>
      ))}
    </ul>
  );
}

function wordTimes({ from, to }: StackLayer, words: Words): string {
  const { details } = words.messages;
  const times = [
    ...(from === undefined ? [] : [details.layerFrom(words.date(from))]),
    ...(to === undefined ? [] : [details.layerTo(words.date(to))]),
  ];
  return times.join(' ');
}
