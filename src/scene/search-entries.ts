import type { Claim } from '../domain/background.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { LedgerEvent, LocalText, Organization } from '../domain/ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import type { Tie } from '../domain/ties.ts';
import { parseCivilDate } from '../domain/time/civil-date.ts';
import type { Day } from '../domain/time/day.ts';
import {
  FRICTION_KINDS,
  type OrganizationKind,
  type TieKind,
  type Verdict,
} from '../domain/vocabulary.ts';
import type { Pick } from '../viewstate/view-state.ts';
import { pickOf } from './claims-scene.ts';

/** What can be found, in the order in which results of equal rank are listed. */
export const FOUND_TYPES = ['org', 'tie', 'event', 'claim'] as const;

export type FoundType = (typeof FOUND_TYPES)[number];

/** Something that can be found, with the texts under which it is, and what to land on. */
export interface SearchEntry {
  /** Type and id, such as `org.openai` or `claim.s000-c01`. */
  readonly key: string;
  readonly type: FoundType;
  readonly id: string;
  /** The names of the organisation, or of both parties. */
  readonly names: readonly string[];
  /** The event's title, or what the claim says. */
  readonly titles: readonly string[];
  /** What else it, or who takes part in it, is called. */
  readonly aliases: readonly string[];
  /** Its kind, in every language. */
  readonly kinds: readonly string[];
  /** What is told about it. */
  readonly texts: readonly string[];
  readonly pick: Pick;
  /** The day that it belongs to, or null where it stands on many. */
  readonly day: Day | null;
  /** How much more it counts than others of its type. */
  readonly weight: number;
}

/** The words of every language for the terms of the vocabulary. */
export interface KindNames {
  readonly tie: (kind: TieKind) => readonly string[];
  readonly organization: (kind: OrganizationKind) => readonly string[];
  readonly verdict: (verdict: Verdict) => readonly string[];
}

const TIER_WEIGHT = { 1: 2, 2: 1.4, 3: 1 } as const;

/** Alliances come before friction and flow, which the picture shows only on demand. */
const FRICTION_WEIGHT = 0.5;

/** A tie that events have moved so often counts most. */
const MARKS_THAT_COUNT = 8;

/** Everything that can be found. Without a background there are no aliases, claims and summaries yet; of the rest every name is there in every language. */
export function searchEntries(
  ledger: IndexedLedger,
  background: IndexedBackground | null,
  kindNames: KindNames,
): SearchEntry[] {
  const filing: Filing = { ledger, background, kindNames };
  return [
    ...[...ledger.organization.values()].map((found) => ofOrganization(found, filing)),
    ...ledger.ties.map((tie) => ofTie(tie, filing)),
    ...[...ledger.event.values()].map((event) => ofEvent(event, filing)),
    ...(background?.claims ?? []).flatMap((claim) => ofClaim(claim, filing)),
  ];
}

interface Filing {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground | null;
  readonly kindNames: KindNames;
}

function ofOrganization(organization: Organization, filing: Filing): SearchEntry {
  const { id, kind, tier } = organization;
  return {
    ...entryOf('org', id),
    names: namesOf([id], filing),
    aliases: aliasesOf([id], filing),
    kinds: filing.kindNames.organization(kind),
    texts: textsOf(filing.background?.organization.get(id)?.description),
    weight: TIER_WEIGHT[tier],
  };
}

function ofTie({ id, from, to, kind, marks }: Tie, filing: Filing): SearchEntry {
  const isFriction = FRICTION_KINDS.some((friction) => friction === kind);
  const toldOften = 1 + Math.min(marks.length, MARKS_THAT_COUNT) / MARKS_THAT_COUNT / 4;
  return {
    ...entryOf('tie', id),
    names: namesOf([from, to], filing),
    aliases: aliasesOf([from, to], filing),
    kinds: filing.kindNames.tie(kind),
    weight:
      ((weightOf(from, filing) + weightOf(to, filing)) / 2) *
      toldOften *
      (isFriction ? FRICTION_WEIGHT : 1),
  };
}

function ofEvent({ id, title, date, effects }: LedgerEvent, filing: Filing): SearchEntry {
  const ties = effects.map(({ tie }) => partiesOf(tie));
  const parties = ties.flatMap(({ from, to }) => [from, to]);
  return {
    ...entryOf('event', id),
    titles: textsOf(title),
    aliases: [...namesOf(parties, filing), ...aliasesOf(parties, filing)],
    kinds: unique(ties.flatMap(({ kind }) => filing.kindNames.tie(kind))),
    texts: textsOf(filing.background?.event.get(id)?.summary),
    day: date.first,
  };
}

/** None where the claim is about nothing that could be shown. */
function ofClaim({ id, says, record, about, day, verdict }: Claim, filing: Filing): SearchEntry[] {
  const [target] = about;
  if (target === undefined) return [];
  const pick = pickOf(target);
  const event = filing.ledger.event.get(pick.id);
  const parties = about.flatMap((each) => partiesAbout(pickOf(each), filing.ledger));
  return [
    {
      ...entryOf('claim', id),
      titles: textsOf(says),
      aliases: [...namesOf(parties, filing), ...aliasesOf(parties, filing)],
      kinds: filing.kindNames.verdict(verdict),
      texts: textsOf(record),
      pick,
      day: parseCivilDate(day ?? '')?.first ?? event?.date.first ?? null,
    },
  ];
}

function entryOf(type: FoundType, id: string): SearchEntry {
  return {
    key: `${type}.${id}`,
    type,
    id,
    names: [],
    titles: [],
    aliases: [],
    kinds: [],
    texts: [],
    pick: { type: type === 'claim' ? 'event' : type, id },
    day: null,
    weight: 1,
  };
}

function partiesAbout({ type, id }: Pick, ledger: IndexedLedger): string[] {
  if (type === 'org') return [id];
  const ties = type === 'tie' ? [id] : (ledger.event.get(id)?.effects ?? []).map(({ tie }) => tie);
  return ties.map(partiesOf).flatMap(({ from, to }) => [from, to]);
}

function namesOf(ids: readonly string[], { ledger }: Filing): string[] {
  return unique(ids.flatMap((id) => Object.values(ledger.organization.get(id)?.name ?? {})));
}

function aliasesOf(ids: readonly string[], { background }: Filing): string[] {
  return unique(ids.flatMap((id) => background?.organization.get(id)?.aliases ?? []));
}

function weightOf(id: string, { ledger }: Filing): number {
  return TIER_WEIGHT[ledger.organization.get(id)?.tier ?? 3];
}

function textsOf(text: LocalText | undefined): string[] {
  return Object.values(text ?? {});
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
