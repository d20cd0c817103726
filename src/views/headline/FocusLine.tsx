import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { changeTo, clearFocus, setHops } from '../../store/actions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

const HOPS = [1, 2, 3] as const;

interface Props {
  readonly view: ViewState;
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** Who is in focus, how far it reaches, and whether the rest is drawn. */
export function FocusLine({ view: { focus, hops, rest }, ledger, words }: Props) {
  const { headline, explore } = words.messages;
  const names = words.list(focus.map((id) => words.name(ledger.organization.get(id))));
  return (
    <span className="headline-focus">
      {explore.inFocus(names)}
      <fieldset className="headline-hops" aria-label={explore.hops}>
        {HOPS.map((count) => (
          <button
            key={count}
            type="button"
            className="chip"
            aria-pressed={count === hops}
            aria-label={headline.focus(names, count)}
            onClick={() => setHops(count)}
          >
            {count}
          </button>
        ))}
        <span aria-hidden="true">{explore.hops}</span>
      </fieldset>
      <button
        type="button"
        className="chip"
        aria-pressed={rest === 'hide'}
        onClick={() => changeTo({ rest: rest === 'hide' ? 'dim' : 'hide' })}
      >
        {explore.only}
      </button>
      <button type="button" className="chip" onClick={clearFocus}>
        {headline.clearFocus}
      </button>
    </span>
  );
}
