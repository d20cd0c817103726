import type { LedgerEvent } from '../../domain/ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { goTo } from '../../store/actions.ts';
import { isInWindow } from './in-window.ts';

interface EventDatesProps {
  readonly event: LedgerEvent;
  readonly day: Day;
  readonly words: Words;
}

/** When the event was announced and when it took effect, and the way to its day where the view is on another. */
export function EventDates({ event, day, words }: EventDatesProps) {
  const { details } = words.messages;
  const { date, effective, announced: known = date } = event;
  const lines = [details.announced(words.date(known.text))];
  if (effective && effective.text !== known.text) {
    lines.push(details.effective(words.date(effective.text)));
  }
  return (
    <div className="details-dates">
      <span className="details-meta">{lines.join(' · ')}</span>
      {date.first !== day && isInWindow(date.first) && (
        <button type="button" className="chip" onClick={() => goTo(date.first)}>
          {details.goToDay(words.day(date.first))}
        </button>
      )}
    </div>
  );
}
