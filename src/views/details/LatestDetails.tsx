import type { LatestScene } from '../../scene/latest-scene.ts';
import { EventList } from './EventList.tsx';
import { pickAndGo } from './pick-and-go.ts';
import type { Shown } from './shown.ts';

interface LatestDetailsProps {
  readonly scene: LatestScene;
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
