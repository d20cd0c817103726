import { useEffect, useRef } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { type CyclesShown, cyclesShown } from '../../scene/marked-cycles.ts';
import { unnameCycles } from '../../store/actions.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { CycleItem } from './CycleItem.tsx';
import './cycles.css';

interface Props {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  /** Whether the lists wait behind their headings for want of room. */
  readonly isFolded: boolean;
  readonly words: Words;
}

/** The closed loops and the money circles of the day beside the picture that lights them up. */
export function CycleList({ ledger, view, isFolded, words }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFolded) return;
    frame.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'center' });
  }, [isFolded]);
  return (
    <div ref={frame}>
      {cyclesShown(ledger, view).map((shown) => (
        <Listed key={shown.overlay} shown={shown} {...{ ledger, view, isFolded, words }} />
      ))}
    </div>
  );
}

function Listed({ shown, ledger, view, isFolded, words }: Props & { readonly shown: CyclesShown }) {
  const { measures, cycles } = words.messages;
  const { overlay, listed, standing } = shown;
  const nameOf = (id: string) => words.name(ledger.organization.get(id)) || id;
  return (
    <details className="cycles" open={!isFolded}>
      <summary className="cycles-heading">
        {measures.names[overlay]} <span className="cycles-count">{standing}</span>
      </summary>
      <p className="cycles-what">{measures.definitions[overlay]}</p>
      {view.focus.length > 0 && (
        <p className="cycles-what">{cycles.through(words.list(view.focus.map(nameOf)))}</p>
      )}
      {standing === 0 && <p className="cycles-none">{cycles.none[overlay](words.day(view.at))}</p>}
      {listed.some(({ isNamed }) => isNamed) && (
        <button type="button" className="chip" onClick={() => unnameCycles(overlay)}>
          {cycles.all[overlay]}
        </button>
      )}
      <ul className="cycles-list">
        {listed.map((cycle) => (
          <CycleItem key={cycle.id} cycle={cycle} ledger={ledger} words={words} />
        ))}
      </ul>
    </details>
  );
}
