import type { LedgerEvent } from '../../domain/ledger.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Disagreement } from './Disagreement.tsx';
import { EventMeta } from './EventMeta.tsx';
import { SourceNames } from './SourceNames.tsx';
import type { Shown } from './shown.ts';

interface EventListProps {
  readonly events: readonly LedgerEvent[];
  readonly shown: Shown;
  readonly onPick: (event: LedgerEvent) => void;
  /** Also where sources disagree, and who says so. */
  readonly withEvidence?: boolean;
  /** Whether an event is left out until the reader asks for all. */
  readonly isFolded?: (event: LedgerEvent) => boolean;
}

/** Events in the order given; those after the view's day are softer and say so. */
export function EventList({
  events,
  shown,
  onPick,
  withEvidence = false,
  isFolded = () => false,
}: EventListProps) {
  return (
    <ol className="details-events">
      {events.map((event) => (
        <li
          key={event.id}
          className={event.date.first > shown.day ? 'details-event-later' : undefined}
          data-folded={isFolded(event) ? '' : undefined}
        >
          <EventMeta event={event} shown={shown} />
          <p className="details-event-title">
            <LinkButton onPress={() => onPick(event)}>{shown.words.text(event.title)}</LinkButton>
          </p>
          {withEvidence && <Evidence event={event} shown={shown} />}
        </li>
      ))}
    </ol>
  );
}

function Evidence({ event, shown }: { readonly event: LedgerEvent; readonly shown: Shown }) {
  const told = shown.background?.event.get(event.id);
  if (!told) return null;
  return (
    <>
      <Disagreement text={told.disagreement} words={shown.words} />
      <SourceNames ids={told.sources} shown={shown} />
    </>
  );
}
