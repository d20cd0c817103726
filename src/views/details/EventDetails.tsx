import { EffectList } from './EffectList.tsx';
import { EventDates } from './EventDates.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import type { SceneOf, Shown } from './shown.ts';

interface EventDetailsProps {
  readonly scene: SceneOf<'event'>;
  readonly shown: Shown;
}

/** An event: what happened and when, where sources disagree, what it changed, and who says so. */
export function EventDetails({ scene: { event, sources }, shown }: EventDetailsProps) {
  const { words, headingId, day } = shown;
  const { details, statuses } = words.messages;
  return (
    <>
      <p className="details-kicker">{`${details.event} · ${statuses[event.status]}`}</p>
      <h2 id={headingId} className="details-heading">
        {words.text(event.title)}
      </h2>
      <EventDates event={event} day={day} words={words} />
      <p>{words.text(event.summary)}</p>
      {event.disagreement && (
        <div className="details-disagreement">
          <Section title={details.disagreement}>
            <p>{words.text(event.disagreement)}</p>
          </Section>
        </div>
      )}
      <Section title={details.changed}>
        <EffectList effects={event.effects} shown={shown} />
      </Section>
      <Section title={details.sources}>
        <SourceList sources={sources} words={words} />
      </Section>
    </>
  );
}
