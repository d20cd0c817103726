import type { RefObject } from 'react';
import { type Day, formatDay } from '../../domain/time/day.ts';
import { readTypedDay } from '../../i18n/typed-day.ts';
import type { Words } from '../../i18n/words.ts';
import type { MultiplesPanel } from '../../scene/multiples-scene.ts';
import { showView } from '../../store/actions.ts';
import { TypedText } from '../../ui/TypedText.tsx';
import type { ViewState } from '../../viewstate/view-state.ts';
import { PanelPicture } from './PanelPicture.tsx';
import type { Size } from './panel-drawing.ts';
import { SinceCounts } from './SinceCounts.tsx';

interface Props {
  readonly panel: MultiplesPanel;
  /** What is measured for all panels. */
  readonly pictureRef: RefObject<HTMLDivElement | null> | null;
  readonly size: Size | null;
  readonly named: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
  readonly view: ViewState;
  /** Puts another day in the place of this one; null takes it away. */
  readonly onReplace: (made: Day | null) => void;
  readonly words: Words;
}

/** One of the days: its picture, which leads to the graph, what is different from the one before, and what replaces or removes it. */
export function DayPanel(props: Props) {
  const { panel, pictureRef, size, named, nameOf, view, onReplace, words } = props;
  const { multiples, compare } = words.messages;
  const { day, scene, count, since } = panel;
  const name = words.day(day);
  const replace = (text: string) => {
    const typed = readTypedDay(text, words);
    if (typeof typed === 'string') return { problem: typed };
    onReplace(typed);
    return { text: formatDay(typed) };
  };
  return (
    <li className="multiples-panel" data-day={formatDay(day)}>
      <div className="multiples-head">
        <h2 className="multiples-day">{name}</h2>
        <p className="multiples-ties">
          {multiples.ties(count)}
          {view.focus.length > 0 && ` · ${compare.inFocus}`}
        </p>
        <button
          type="button"
          className="multiples-remove"
          title={multiples.remove(name)}
          onClick={() => onReplace(null)}
        >
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{multiples.remove(name)}</span>
        </button>
      </div>
      <div ref={pictureRef} className="multiples-room">
        <button
          type="button"
          className="multiples-picture"
          aria-label={multiples.panel(name, count)}
          onClick={() => showView({ ...view, at: day, view: 'graph' })}
        >
          {size && <PanelPicture scene={scene} size={size} named={named} nameOf={nameOf} />}
        </button>
      </div>
      <div className="multiples-foot">
        {since ? <SinceCounts since={since} words={words} /> : <span />}
        <TypedText label={multiples.replace(name)} text={formatDay(day)} onSubmit={replace} />
      </div>
    </li>
  );
}
