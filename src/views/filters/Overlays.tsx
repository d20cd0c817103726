import type { Words } from '../../i18n/words.ts';
import { setWho, toggleOverlay } from '../../store/actions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

interface Props {
  readonly show: ViewState['show'];
  readonly who: ViewState['who'];
  readonly words: Words;
}

/** Who is drawn, and what is marked on top. */
export function Overlays({ show, who, words }: Props) {
  const { filters, disputed } = words.messages;
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
        aria-pressed={show.includes('disputed')}
        onClick={() => toggleOverlay('disputed')}
      >
        <span className="filters-disputed" aria-hidden="true">
          ?
        </span>
        {disputed.show}
      </button>
    </span>
  );
}
