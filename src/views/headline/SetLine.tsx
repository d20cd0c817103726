import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { wordReach, wordSet } from '../../export/word-set.ts';
import type { Words } from '../../i18n/words.ts';
import { clearAll } from '../../store/actions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

interface Props {
  readonly view: ViewState;
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** The button goes with what it clears: whoever pressed it goes on at the picture. */
function clear() {
  clearAll();
  document.getElementById('stage')?.focus();
}

/** What is set, in words, and the one button that clears it all; nothing where nothing is. */
export function SetLine({ view, ledger, words }: Props) {
  const { explore } = words.messages;
  const set = wordSet(view, words);
  const all = view.focus.length > 0 ? [wordReach(view, ledger, words), ...set] : set;
  if (all.length === 0) return null;
  return (
    <span className="headline-set">
      {set.length > 0 && (
        <>
          <span className="visually-hidden">{`${explore.active}: `}</span>
          <span>{set.join(' · ')}</span>
        </>
      )}
      <button
        type="button"
        className="chip"
        aria-label={explore.clearing(all.join(' · '))}
        onClick={clear}
      >
        {explore.clear}
      </button>
    </span>
  );
}
