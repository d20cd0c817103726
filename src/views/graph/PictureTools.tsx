import type { Words } from '../../i18n/words.ts';
import { lookAt, unpin, zoomBy } from '../../store/actions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { ZOOM_STEP } from './use-keys.ts';

interface Props {
  readonly view: Pick<ViewState, 'cam' | 'pins' | 'pick'>;
  readonly nameOf: (id: string) => string;
  readonly words: Words;
}

/** In the picture's corner: zooming without a wheel, and the ways back from where the reader has moved the view and organisations. */
export function PictureTools({ view: { cam, pins, pick }, nameOf, words }: Props) {
  const { graph } = words.messages;
  const only = pins.length === 1 ? pins[0] : undefined;
  const single = only ?? pins.find(({ id }) => pick?.type === 'org' && pick.id === id);
  return (
    <div className="graph-tools">
      {single && (
        <button type="button" className="chip" onClick={() => unpin(single.id)}>
          {graph.putBack(nameOf(single.id))}
        </button>
      )}
      {pins.length > 1 && (
        <button type="button" className="chip" onClick={() => unpin()}>
          {graph.putAllBack(pins.length)}
        </button>
      )}
      {cam && (
        <button type="button" className="chip" onClick={() => lookAt(null)}>
          {graph.fit}
        </button>
      )}
      <button
        type="button"
        className="chip graph-zoom"
        title={graph.zoomOut}
        aria-label={graph.zoomOut}
        onClick={() => zoomBy(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button
        type="button"
        className="chip graph-zoom"
        title={graph.zoomIn}
        aria-label={graph.zoomIn}
        onClick={() => zoomBy(ZOOM_STEP)}
      >
        +
      </button>
    </div>
  );
}
