import { pick } from '../../store/actions.ts';
import { ClaimList } from './ClaimList.tsx';
import { EventList } from './EventList.tsx';
import { OrganizationFacts } from './OrganizationFacts.tsx';
import { Section } from './Section.tsx';
import { StackLayers } from './StackLayers.tsx';
import type { SceneOf, Shown } from './shown.ts';
import { TiesByKind } from './TiesByKind.tsx';
import { Told } from './Told.tsx';

interface OrganizationDetailsProps {
  readonly scene: SceneOf<'org'>;
  readonly isFocused: boolean;
  readonly shown: Shown;
}

/** An organisation: who it is, its ties on the day, and its whole history. */
export function OrganizationDetails({ scene, isFocused, shown }: OrganizationDetailsProps) {
  const { words, day, headingId } = shown;
  const { details, organizationKinds } = words.messages;
  const { organization, told, ties, events, claims } = scene;
  return (
    <>
      <p className="details-kicker">
        {`${details.organization} · ${organizationKinds[organization.kind]}`}
      </p>
      <h2 id={headingId} className="details-heading" tabIndex={-1}>
        {words.name(organization)}
      </h2>
      <Told shown={shown}>{told && <p>{words.text(told.description)}</p>}</Told>
      <OrganizationFacts
        organization={organization}
        told={told}
        isFocused={isFocused}
        shown={shown}
      />
      <Section title={details.alliesOn(words.day(day))}>
        {ties.length === 0 && <p className="details-note">{details.noTies}</p>}
        <TiesByKind ties={ties} shown={shown} />
      </Section>
      {told && told.layers.length > 0 && (
        <Section title={details.layers}>
          <StackLayers layers={told.layers} shown={shown} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title={details.history}>
          <EventList
            events={events}
            shown={shown}
            onPick={({ id }) => pick({ type: 'event', id })}
          />
        </Section>
      )}
      <ClaimList claims={claims} shown={shown} />
    </>
  );
}
