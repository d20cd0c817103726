import type { LedgerEvent } from '../../domain/ledger.ts';
import { pick } from '../../store/actions.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { EventList } from './EventList.tsx';
import { Fold } from './Fold.tsx';
import type { Shown } from './shown.ts';

interface WholeHistoryProps {
  /** Newest first. */
  readonly events: readonly LedgerEvent[];
  readonly shown: Shown;
}

const SHOWN_FIRST = 10;

/** Every event of an organisation; at first those nearest before the day. On paper all of them, with who says so. */
export function WholeHistory({ events, shown }: WholeHistoryProps) {
  const isPrinting = usePrinting();
  const upToDay = events.findIndex(({ date }) => date.first <= shown.day);
  const start = upToDay < 0 ? Math.max(0, events.length - SHOWN_FIRST) : upToDay;
  const first = new Set(events.slice(start, start + SHOWN_FIRST));
  return (
    <Fold count={events.length} isFolding={first.size < events.length} words={shown.words}>
      <EventList
        events={events}
        shown={shown}
        onPick={({ id }) => pick({ type: 'event', id })}
        isFolded={(event) => !first.has(event)}
        withEvidence={isPrinting}
      />
    </Fold>
  );
}
