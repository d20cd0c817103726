import { sourcesNamed } from '../../domain/indexed-background.ts';
import { partiesOf } from '../../domain/ledger.ts';
import type { LinkedClaim } from '../../scene/claims-scene.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import type { Pick } from '../../viewstate/view-state.ts';
import type { Shown } from './shown.ts';
import { ViewLink } from './ViewLink.tsx';

interface ClaimItemProps {
  readonly linked: LinkedClaim;
  readonly shown: Shown;
}

/** A claim: what the article says, what the record says, who says so, and where it is shown. */
export function ClaimItem({ linked: { claim, links }, shown }: ClaimItemProps) {
  const { words, background } = shown;
  const { claims, details } = words.messages;
  const sources = sourcesNamed(background, claim.sources);
  return (
    <li className="claims-item" data-claim={claim.id} data-verdict={claim.verdict}>
      <p className="claims-says">{words.text(claim.says)}</p>
      <p className="claims-record">
        <span className="lead-in">{claims.record}</span>
        {words.text(claim.record)}
      </p>
      <p className="claims-links">
        {links.map(({ pick, view }) => (
          <ViewLink key={`${pick.type}.${pick.id}`} view={view}>
            {nameOf(pick, shown)}
          </ViewLink>
        ))}
      </p>
      <p className="claims-sources">
        <span>{claims.place(claim.locator)}</span>
        {sources.length === 0 && <span>{claims.noSource}</span>}
        {sources.map(({ id, url, publisher, date }) => (
          <OutgoingLink key={id} url={url} hint={details.opensElsewhere}>
            {date === undefined ? publisher : claims.published(publisher, words.date(date))}
          </OutgoingLink>
        ))}
      </p>
    </li>
  );
}

function nameOf({ type, id }: Pick, { ledger, words }: Shown): string {
  const { claims, kinds, details } = words.messages;
  const name = (organization: string) => words.name(ledger.organization.get(organization));
  if (type === 'org') return claims.seeOrganization(name(id));
  if (type === 'event') return claims.seeEvent(words.text(ledger.event.get(id)?.title ?? {}));
  const { from, to, kind } = partiesOf(id);
  return claims.seeTie(details.tieNamed(name(from), name(to), kinds[kind]));
}
