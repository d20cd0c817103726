import type { EventScene } from '../../scene/event-details.ts';
import { ClaimList } from './ClaimList.tsx';
import { Disagreement } from './Disagreement.tsx';
import { EventDates } from './EventDates.tsx';
import { MovedTieItem } from './MovedTieItem.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import type { Shown } from './shown.ts';
import { Told } from './Told.tsx';

interface EventDetailsProps {
  readonly scene: EventScene;
  readonly shown: Shown;
}

/** An event: what happened and when, where sources disagree, what it changed, who says so, and what articles made of it. */
export function EventDetails({ scene, shown }: EventDetailsProps) {
  const { words, headingId, day } = shown;
  const { event, told, moved, sources, claims } = scene;
  const { details, statuses } = words.messages;
  return (
    <>
      <p className="details-kicker">{`${details.event} · ${statuses[event.status]}`}</p>
      <h2 id={headingId} className="details-heading" tabIndex={-1}>
        {words.text(event.title)}
      </h2>
      <EventDates event={event} day={day} words={words} />
      <Told shown={shown}>
        {told && <p>{words.text(told.summary)}</p>}
        <Disagreement text={told?.disagreement} words={words} />
      </Told>
      <Section title={details.changed}>
        <ul className="details-effects">
          {moved.map((one) => (
            <MovedTieItem key={one.tie} moved={one} shown={shown} />
          ))}
        </ul>
      </Section>
      <ClaimList claims={claims} shown={shown} />
      {sources.length > 0 && (
        <Section title={details.sources}>
          <SourceList sources={sources} words={words} />
        </Section>
      )}
    </>
  );
}
