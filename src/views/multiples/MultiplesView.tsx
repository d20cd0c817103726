import { useCallback, useMemo, useRef } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import { readTypedDay } from '../../i18n/typed-day.ts';
import type { Words } from '../../i18n/words.ts';
import { namedOrganizations } from '../../scene/graph-nodes.ts';
import { type MultiplesPanel, replaceDay } from '../../scene/multiples-scene.ts';
import { changeTo } from '../../store/actions.ts';
import { TypedText } from '../../ui/TypedText.tsx';
import { useSize } from '../../ui/use-size.ts';
import { MOST_DAYS, type ViewState } from '../../viewstate/view-state.ts';
import { DayPanel } from './DayPanel.tsx';
import './multiples.css';

interface Props {
  readonly panels: readonly MultiplesPanel[];
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

/** Up to six days side by side, each with its own places in one frame and to one scale. */
export function MultiplesView({ panels, ledger, view, words }: Props) {
  const { multiples } = words.messages;
  const picture = useRef<HTMLDivElement>(null);
  const size = useSize(picture);
  const named = useMemo(() => new Set(namedOrganizations(view)), [view]);
  const nameOf = useCallback(
    (id: string) => words.name(ledger.organization.get(id)),
    [ledger, words],
  );
  const days = panels.map(({ day }) => day);
  const put = (old: Day | null, made: Day | null) =>
    changeTo({ days: replaceDay(days, old, made) });
  const add = (text: string) => {
    const typed = readTypedDay(text, words);
    if (typeof typed === 'string') return { problem: typed };
    put(null, typed);
    return { text: '' };
  };
  return (
    <section className="multiples" aria-label={multiples.label}>
      <div className="multiples-tools">
        <p className="multiples-intro">{multiples.intro}</p>
        {panels.length < MOST_DAYS && (
          <TypedText label={multiples.add} placeholder={multiples.addHint} text="" onSubmit={add} />
        )}
        {view.days.length > 0 && (
          <button type="button" className="chip" onClick={() => changeTo({ days: [] })}>
            {multiples.spread}
          </button>
        )}
      </div>
      <ol className="multiples-panels" data-count={panels.length}>
        {panels.map((panel, index) => (
          <DayPanel
            key={panel.day}
            panel={panel}
            pictureRef={index === 0 ? picture : null}
            size={size}
            named={named}
            nameOf={nameOf}
            view={view}
            onReplace={(made) => put(panel.day, made)}
            words={words}
          />
        ))}
      </ol>
    </section>
  );
}
