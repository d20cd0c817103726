import type { Camp } from '../../domain/background.ts';
import { ListSection } from './ListSection.tsx';
import type { Shown } from './shown.ts';

interface CampListProps {
  readonly camps: readonly Camp[];
  readonly shown: Shown;
}

/** The blocs that the articles name, with their members and how well the record bears them out. */
export function CampList({ camps, shown }: CampListProps) {
  const { words, ledger } = shown;
  const { claims, campTypes, campFits } = words.messages;
  if (camps.length === 0) return null;
  const wordMember = ({ organization, role }: Camp['members'][number]) => {
    const name = words.name(ledger.organization.get(organization));
    return role ? claims.member(name, words.text(role)) : name;
  };
  return (
    <ListSection title={claims.camps}>
      {camps.map((camp) => (
        <li key={camp.id} className="claims-item">
          <p className="claims-says">{words.text(camp.name)}</p>
          <p className="claims-origin">
            {`${campTypes[camp.type]} · ${words.date(camp.date)} · `}
            <b>{campFits[camp.fit]}</b>
          </p>
          <p>{words.list(camp.members.map(wordMember))}</p>
          <p className="claims-record">
            <span className="lead-in">{claims.record}</span>
            {words.text(camp.record)}
          </p>
        </li>
      ))}
    </ListSection>
  );
}
