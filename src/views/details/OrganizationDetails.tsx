import { pick } from '../../store/actions.ts';
import { EventList } from './EventList.tsx';
import { OrganizationFacts } from './OrganizationFacts.tsx';
import { Section } from './Section.tsx';
import type { SceneOf, Shown } from './shown.ts';
import { TiesByKind } from './TiesByKind.tsx';

interface OrganizationDetailsProps {
  readonly scene: SceneOf<'org'>;
  readonly isFocused: boolean;
  readonly shown: Shown;
}

/** An organisation: who it is, its ties on the day, and its whole history. */
export function OrganizationDetails({ scene, isFocused, shown }: OrganizationDetailsProps) {
  const { words, day, headingId } = shown;
  const { details, organizationKinds } = words.messages;
  const { organization, ties, events } = scene;
  return (
    <>
      <p className="details-kicker">
        {`${details.organization} · ${organizationKinds[organization.kind]}`}
      </p>
      <h2 id={headingId} className="details-heading">
        {words.name(organization)}
      </h2>
      <p>{words.text(organization.description)}</p>
      <OrganizationFacts organization={organization} isFocused={isFocused} words={words} />
      <Section title={details.alliesOn(words.day(day))}>
        {ties.length === 0 && <p className="details-note">{details.noTies}</p>}
        <TiesByKind ties={ties} shown={shown} />
      </Section>
      {events.length > 0 && (
        <Section title={details.history}>
          <EventList
            events={events}
            shown={shown}
            onPick={({ id }) => pick({ type: 'event', id })}
          />
        </Section>
      )}
    </>
  );
}
