import type { Words } from '../../i18n/words.ts';
import { firstComparedWith } from '../../scene/compare-presets.ts';
import { compareWith } from '../../store/actions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

interface Props {
  readonly view: Pick<ViewState, 'at' | 'vs'>;
  readonly words: Words;
}

/** Where the focus goes when the bar of the comparison is closed. */
export const TOGGLE_ID = 'compare-toggle';

/** Begins to compare the day with a year earlier, or stops comparing. */
export function CompareToggle({ view: { at, vs }, words }: Props) {
  const { compare } = words.messages;
  return (
    <button
      id={TOGGLE_ID}
      type="button"
      className="chip"
      title={compare.startHint}
      aria-pressed={vs !== null}
      onClick={() => compareWith(vs === null ? firstComparedWith(at) : null)}
    >
      {compare.start}
    </button>
  );
}
