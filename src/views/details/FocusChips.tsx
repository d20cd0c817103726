import type { Words } from '../../i18n/words.ts';
import { toggleFocus, toggleInFocus } from '../../store/actions.ts';
import { useView } from '../../store/view-store.ts';

interface Props {
  readonly id: string;
  readonly words: Words;
}

/** The switch that puts an organisation in focus beside those that are, and the one that leaves it alone there. */
export function FocusChips({ id, words }: Props) {
  const { details, explore } = words.messages;
  const focus = useView((view) => view.focus);
  const hasOthers = focus.some((focused) => focused !== id);
  return (
    <span className="details-focus">
      <button
        type="button"
        className="chip"
        aria-pressed={focus.includes(id)}
        onClick={() => toggleInFocus(id)}
      >
        {details.focus}
      </button>
      {hasOthers && (
        <button type="button" className="chip" onClick={() => toggleFocus(id)}>
          {explore.focusOnly}
        </button>
      )}
    </span>
  );
}
