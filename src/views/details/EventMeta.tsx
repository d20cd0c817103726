import type { LedgerEvent } from '../../domain/ledger.ts';
import type { EventStatus } from '../../domain/vocabulary.ts';
import type { Shown } from './shown.ts';

interface EventMetaProps {
  readonly event: LedgerEvent;
  readonly shown: Shown;
}

const PLAIN: readonly EventStatus[] = ['announced', 'completed'];

/** An event's date, no more exact than it is known, and whatever keeps it from being plain fact by the view's day. */
export function EventMeta({ event, shown }: EventMetaProps) {
  const { messages, date } = shown.words;
  return (
    <p className="details-meta">
      {date(event.date.text)}
      {!PLAIN.includes(event.status) && (
        <span className="details-badge">{messages.statuses[event.status]}</span>
      )}
      {event.date.first > shown.day && <span>{` · ${messages.details.later}`}</span>}
    </p>
  );
}
