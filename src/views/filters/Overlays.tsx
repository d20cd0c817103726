import type { Words } from '../../i18n/words.ts';
import { setWho, toggleCamps, toggleCycles, toggleOverlay } from '../../store/actions.ts';
import { asksFor, type CycleOverlay } from '../../viewstate/cycles.ts';
import { asksForCamps, namedIn } from '../../viewstate/transitions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { FilterChip } from './FilterChip.tsx';

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
  const hasCamps = asksForCamps(show);
  const hasForecasts = namedIn(show, 'scenario').length > 0;
  return (
    <span className="filters-overlays">
      <FilterChip words={words} />
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
      {(['loops', 'circles'] as const).map((overlay) => (
        <CycleChip key={overlay} overlay={overlay} show={show} words={words} />
      ))}
      {(isDisputed || hasCamps || hasForecasts) && retry && (
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

interface CycleChipProps extends Pick<Props, 'show' | 'words'> {
  readonly overlay: CycleOverlay;
}

function CycleChip({ overlay, show, words }: CycleChipProps) {
  const { cycles } = words.messages;
  return (
    <button
      type="button"
      className="chip"
      aria-label={cycles.show[overlay]}
      title={cycles.show[overlay]}
      aria-pressed={asksFor(show, overlay)}
      onClick={() => toggleCycles(overlay)}
    >
      <svg className="filters-cycle" viewBox="0 0 16 16" aria-hidden="true">
        {overlay === 'loops' ? <path d="M8 2L14.5 13.5H1.5Z" /> : <circle cx="8" cy="8" r="6" />}
      </svg>
      {cycles.short[overlay]}
    </button>
  );
}
