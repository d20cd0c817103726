import type { OrganizationBackground } from '../../domain/background.ts';
import type { Words } from '../../i18n/words.ts';
import { toggleFocus } from '../../store/actions.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import { countryName } from './display-names.ts';

interface OrganizationFactsProps {
  readonly id: string;
  readonly told: OrganizationBackground | null;
  readonly isFocused: boolean;
  readonly words: Words;
}

/** Country, founding year and homepage, as far as known, and the switch that puts the organisation in focus. */
export function OrganizationFacts({ id, told, isFocused, words }: OrganizationFactsProps) {
  const { country, founded, homepage }: Partial<OrganizationBackground> = told ?? {};
  const { details } = words.messages;
  const facts = [
    country !== undefined && countryName(country, words.language),
    founded !== undefined && details.founded(founded),
  ];
  return (
    <div className="details-facts">
      <span>{facts.filter(Boolean).join(' · ')}</span>
      {homepage !== undefined && (
        <OutgoingLink url={homepage} hint={details.opensElsewhere}>
          {details.homepage}
        </OutgoingLink>
      )}
      <button
        type="button"
        className="chip"
        aria-pressed={isFocused}
        onClick={() => toggleFocus(id)}
      >
        {details.focus}
      </button>
    </div>
  );
}
