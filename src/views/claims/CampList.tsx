import { useLayoutEffect, useRef } from 'react';
import type { Camp } from '../../domain/background.ts';
import { readClaims, useSession } from '../../store/session-store.ts';
import { ListSection } from './ListSection.tsx';
import type { Shown } from './shown.ts';

interface CampListProps {
  readonly camps: readonly Camp[];
  readonly shown: Shown;
}

/** The camps that the articles name, with their members and how well the record bears them out. */
export function CampList({ camps, shown }: CampListProps) {
  if (camps.length === 0) return null;
  return (
    <ListSection title={shown.words.messages.claims.camps}>
      {camps.map((camp) => (
        <CampItem key={camp.id} camp={camp} shown={shown} />
      ))}
    </ListSection>
  );
}

function CampItem({ camp, shown }: { readonly camp: Camp; readonly shown: Shown }) {
  const { words, ledger } = shown;
  const { claims, campTypes, campFits } = words.messages;
  const item = useRef<HTMLLIElement>(null);
  const isSought = useSession((session) => session.claims.soughtCamp === camp.id);
  useLayoutEffect(() => {
    if (!isSought) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
    readClaims({ soughtCamp: null });
  }, [isSought]);
  const wordMember = ({ organization, role }: Camp['members'][number]) => {
    const name = words.name(ledger.organization.get(organization));
    return role ? claims.member(name, words.text(role)) : name;
  };
  return (
    <li ref={item} className="claims-item" data-camp={camp.id} tabIndex={-1}>
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
  );
}
