import type { OrganizationBackground } from '../../domain/background.ts';
import type { Organization } from '../../domain/ledger.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import { countryName } from './display-names.ts';
import { FocusChips } from './FocusChips.tsx';
import type { Shown } from './shown.ts';

interface OrganizationFactsProps {
  readonly organization: Organization;
  readonly told: OrganizationBackground | null;
  readonly shown: Shown;
}

/** Country, founding year, whom it belongs to and homepage, as far as known, and the switch that puts the organisation in focus. */
export function OrganizationFacts({ organization, told, shown }: OrganizationFactsProps) {
  const { words, ledger } = shown;
  const { id, parent } = organization;
  const { country, founded, homepage }: Partial<OrganizationBackground> = told ?? {};
  const { details } = words.messages;
  const facts = [
    country !== undefined && countryName(country, words.language),
    founded !== undefined && details.founded(founded),
  ];
  return (
    <div className="details-facts">
      <span>{facts.filter(Boolean).join(' · ')}</span>
      {parent !== undefined && (
        <span>
          {details.partOf}{' '}
          <LinkButton onPress={() => pick({ type: 'org', id: parent })}>
            {words.name(ledger.organization.get(parent))}
          </LinkButton>
        </span>
      )}
      {homepage !== undefined && (
        <OutgoingLink url={homepage} hint={details.opensElsewhere}>
          {details.homepage}
        </OutgoingLink>
      )}
      <FocusChips id={id} words={words} />
    </div>
  );
}
