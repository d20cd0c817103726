import type { Words } from '../i18n/words.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { Arriving } from './Arriving.tsx';
import { EditionNote } from './lazy-views.ts';
import { earlierLedger } from './shown-ledger.ts';

interface Props {
  readonly view: ViewState;
  readonly words: Words;
}

/** A line on the edition of the ledger, where the link names an earlier one; nothing is fetched for it elsewhere. */
export function EditionGate({ view, words }: Props) {
  const earlier = earlierLedger(view.data);
  return (
    <div role="status">
      {earlier && (
        <Arriving words={words}>
          <EditionNote earlier={earlier} view={view} words={words} />
        </Arriving>
      )}
    </div>
  );
}
