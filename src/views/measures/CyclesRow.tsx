import { useMemo } from 'react';
import { cyclesOnDay } from '../../scene/marked-cycles.ts';
import { setView } from '../../store/actions.ts';
import { asksFor, type CycleOverlay } from '../../viewstate/cycles.ts';
import { CycleItem } from './CycleItem.tsx';
import { ListedRow } from './ListedRow.tsx';
import type { RowProps } from './SeriesRow.tsx';

/** How many loops or circles there are, and which the day has, each to choose for the picture; listed at once where the view asks for some. */
export function CyclesRow({ overlay, ...rest }: RowProps & { readonly overlay: CycleOverlay }) {
  const { ledger, view, words } = rest;
  const cycles = useMemo(
    () => cyclesOnDay(ledger, { ...view, focus: [] }, overlay), // the chart counts all of them
    [ledger, view, overlay],
  );
  const { messages } = words;
  const isAsked = asksFor(view.show, overlay);
  const standing = cycles.filter((cycle) => cycle.standing !== null);
  return (
    <ListedRow measure={overlay} count={standing.length} isOpenAtFirst={isAsked} {...rest}>
      {standing.length === 0 && (
        <p className="cycles-none">{messages.cycles.none[overlay](words.day(view.at))}</p>
      )}
      {isAsked && (
        <button type="button" className="chip" onClick={() => setView('graph')}>
          {messages.measures.showInPicture}
        </button>
      )}
      <ul className="cycles-list">
        {cycles.map((cycle) => (
          <CycleItem key={cycle.id} cycle={cycle} ledger={ledger} words={words} />
        ))}
      </ul>
    </ListedRow>
  );
}
