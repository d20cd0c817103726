import type { LedgerEvent } from '../../domain/ledger.ts';
import { pick, pickEventOn } from '../../store/actions.ts';
import { EventList } from './EventList.tsx';
import { isInWindow } from './in-window.ts';
import type { SceneOf, Shown } from './shown.ts';

interface LatestDetailsProps {
  readonly scene: SceneOf<'latest'>;
  readonly shown: Shown;
}

/** What changed last, shown while nothing is picked. */
export function LatestDetails({ scene, shown }: LatestDetailsProps) {
  const { details } = shown.words.messages;
  return (
    <>
      <h2 id={shown.headingId} className="details-heading" tabIndex={-1}>
        {details.latest}
      </h2>
      <p className="details-note">{details.latestHint}</p>
      {scene.events.length === 0 ? (
        <p>{details.nothingYet}</p>
      ) : (
        <EventList events={scene.events} shown={shown} onPick={pickAndGo} />
      )}
    </>
  );
}

/** Picks an event and goes to its day where the window has it. */
function pickAndGo({ id, date }: LedgerEvent): void {
  if (isInWindow(date.first)) pickEventOn(id, date.first);
  else pick({ type: 'event', id });
}
