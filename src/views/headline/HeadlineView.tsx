import type { ReactNode } from 'react';
import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { LedgerEvent } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';
import { attributionOf, type HeadlineScene } from '../../scene/headline-scene.ts';
import { pick } from '../../store/actions.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import type { ViewState } from '../../viewstate/view-state.ts';
import { FocusLine } from './FocusLine.tsx';
import { SetLine } from './SetLine.tsx';
import './headline.css';

interface Props {
  readonly scene: HeadlineScene;
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly view: ViewState;
  readonly words: Words;
  /** What else is to be said among the figures. */
  readonly children?: ReactNode;
}

/** The day in words, what changed last with its source, and the figures. */
export function HeadlineView(props: Props) {
  const { scene, ledger, background, view, words, children } = props;
  const { headline } = words.messages;
  const date = scene.lastChange?.events[0]?.date;
  const isToday = date?.precision === 'day' && date.first === scene.day;
  return (
    <header className="headline">
      <div className="headline-top">
        <h1 className="headline-day">{words.day(scene.day)}</h1>
        <div className="headline-figures">
          <span>{headline.inForce(scene.inForce)}</span>
          {scene.reported > 0 && <span>{headline.reported(scene.reported)}</span>}
          {view.focus.length > 0 && <FocusLine ledger={ledger} view={view} words={words} />}
          <SetLine ledger={ledger} view={view} words={words} />
          {children}
        </div>
      </div>
      {scene.lastChange ? (
        <p className={isToday ? 'headline-change headline-today' : 'headline-change'}>
          <span className="headline-when">
            {isToday ? headline.today : headline.lastChange(words.date(date?.text ?? ''))}
          </span>{' '}
          <Change events={scene.lastChange.events} background={background} words={words} />
        </p>
      ) : (
        <p className="headline-change">{headline.none}</p>
      )}
    </header>
  );
}

function Change({
  events,
  background,
  words,
}: {
  readonly events: readonly LedgerEvent[];
  readonly background: IndexedBackground | null;
  readonly words: Words;
}) {
  const [first, ...rest] = events;
  if (!first) return null;
  const { details, headline, statuses } = words.messages;
  const attribution = background && attributionOf(background, first.id);
  return (
    <>
      <button
        type="button"
        className="headline-event"
        onClick={() => pick({ type: 'event', id: first.id })}
      >
        {words.text(first.title)}
      </button>{' '}
      <span className="headline-source">
        {statuses[first.status]} ·{' '}
        {attribution && (
          <OutgoingLink url={attribution.source.url} hint={details.opensElsewhere}>
            {headline.firstSource(attribution.source.publisher, attribution.more)}
          </OutgoingLink>
        )}
        {rest.length > 0 && ` · ${headline.more(rest.length)}`}
      </span>
    </>
  );
}
