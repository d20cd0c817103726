import type { Words } from '../../i18n/words.ts';
import { setWho, toggleCamps, toggleOverlay } from '../../store/actions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

interface Props {
  readonly show: ViewState['show'];
  readonly who: ViewState['who'];
  /** Tries again where what is disputed, or who is in a camp, could not be fetched. */
  readonly retry: (() => void) | null;
  readonly words: Words;
}

/** Who is drawn, and what is marked on top. */
export function Overlays({ show, who, retry, words }: Props) {
  const { filters, disputed, camps, data } = words.messages;
  const isDisputed = show.includes('disputed');
  const hasCamps = show.includes('camps');
  return (
    <span className="filters-overlays">
      <button
        type="button"
        className="chip"
        aria-pressed={who === 'all'}
        onClick={() => setWho(who === 'all' ? 'core' : 'all')}
      >
        {filters.everybody}
      </button>
      <button
        type="button"
        className="chip"
        aria-label={disputed.show}
        title={disputed.show}
        aria-pressed={isDisputed}
        onClick={() => toggleOverlay('disputed')}
      >
        <span className="filters-disputed" aria-hidden="true">
          ?
        </span>
        {disputed.event}
      </button>
      <button
        type="button"
        className="chip"
        aria-label={camps.show}
        title={camps.show}
        aria-pressed={hasCamps}
        onClick={toggleCamps}
      >
        <span className="filters-camps" aria-hidden="true" />
        {camps.short}
      </button>
      {(isDisputed || hasCamps) && retry && (
        <span role="alert" className="filters-none">
          {data.backgroundFailed}{' '}
          <button type="button" className="chip" onClick={retry}>
            {data.retry}
          </button>
        </span>
      )}
    </span>
  );
}
