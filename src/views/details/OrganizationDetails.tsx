import { isComputeCustomer } from '../../scene/dependence.ts';
import type { OrganizationScene } from '../../scene/organization-details.ts';
import { ClaimList } from './ClaimList.tsx';
import { Dependence } from './Dependence.tsx';
import { OrganizationFacts } from './OrganizationFacts.tsx';
import { OrganizationHistory } from './OrganizationHistory.tsx';
import { RecentChanges } from './RecentChanges.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import { StackLayers } from './StackLayers.tsx';
import type { Shown } from './shown.ts';
import { TiesByKind } from './TiesByKind.tsx';
import { Told } from './Told.tsx';
import { WholeHistory } from './WholeHistory.tsx';

interface OrganizationDetailsProps {
  readonly scene: OrganizationScene;
  readonly shown: Shown;
}

/** An organisation: who it is, its ties on the day, what changed of late, its history, and what is read about it. */
export function OrganizationDetails({ scene, shown }: OrganizationDetailsProps) {
  const { words, day, headingId, ledger } = shown;
  const { details, history, organizationKinds } = words.messages;
  const { organization, told, ties, recent } = scene;
  const { id } = organization;
  return (
    <>
      <p className="details-kicker">
        {`${details.organization} · ${organizationKinds[organization.kind]}`}
      </p>
      <h2 id={headingId} className="details-heading" tabIndex={-1}>
        {words.name(organization)}
      </h2>
      <Told shown={shown}>{told && <p>{words.text(told.description)}</p>}</Told>
      <OrganizationFacts organization={organization} told={told} shown={shown} />
      <Section title={details.alliesOn(words.day(day))}>
        {ties.length === 0 && <p className="details-note">{details.noTies}</p>}
        <TiesByKind ties={ties} own={id} shown={shown} />
      </Section>
      <Section title={history.recent(words.day(day))}>
        <RecentChanges key={id} organizationId={id} changes={recent} shown={shown} />
      </Section>
      <OrganizationHistory key={id} organizationId={id} shown={shown} />
      {isComputeCustomer(ledger, id) && <Dependence customer={id} shown={shown} />}
      <Read scene={scene} shown={shown} />
    </>
  );
}

/** What comes after what is drawn: layers, claims, every event, and who says what the description says. */
function Read({ scene, shown }: Pick<OrganizationDetailsProps, 'scene' | 'shown'>) {
  const { details } = shown.words.messages;
  const { told, events, claims, sources } = scene;
  return (
    <>
      {told && told.layers.length > 0 && (
        <Section title={details.layers}>
          <StackLayers layers={told.layers} shown={shown} />
        </Section>
      )}
      <ClaimList claims={claims} shown={shown} />
      {events.length > 0 && (
        <Section title={details.history}>
          <WholeHistory events={events} shown={shown} />
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={details.sources}>
          <SourceList sources={sources} words={shown.words} />
        </Section>
      )}
    </>
  );
}
