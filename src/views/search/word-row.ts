import type { Claim } from '../../domain/background.ts';
import { partiesOf } from '../../domain/ledger.ts';
import type { Verdict } from '../../domain/vocabulary.ts';
import type { SearchEntry } from '../../scene/search-entries.ts';
import { landingOf, standingOn } from '../../scene/search-landing.ts';
import { marksIn } from '../../scene/search-tokens.ts';
import type { Hit } from './search-index.ts';
import type { Shown } from './shown.ts';

/** What a row says: the name, and below it what it is, by what else it was found and where choosing it leads. */
interface RowWords {
  readonly name: string;
  readonly verdict: Verdict | null;
  readonly details: readonly string[];
}

/** The words of a row. */
export function wordRow(hit: Hit, shown: Shown): RowWords {
  const { entry } = hit;
  const claim = entry.type === 'claim' ? claimOf(entry, shown) : undefined;
  const name = nameOf(entry, claim, shown);
  const details = [kindOf(entry, claim, shown), otherName(name, hit, shown), leadsTo(entry, shown)];
  return { name, verdict: claim?.verdict ?? null, details: details.filter((each) => each !== '') };
}

function claimOf({ id }: SearchEntry, { background }: Shown): Claim | undefined {
  return background?.claims.find((claim) => claim.id === id);
}

function nameOf({ type, id }: SearchEntry, claim: Claim | undefined, shown: Shown): string {
  const { ledger, words } = shown;
  if (type === 'claim') return words.text(claim?.says ?? {});
  if (type === 'event') return words.text(ledger.event.get(id)?.title ?? {});
  const name = (organization: string) => words.name(ledger.organization.get(organization));
  if (type === 'org') return name(id);
  const { from, to } = partiesOf(id);
  return `${name(from)} → ${name(to)}`;
}

function kindOf({ type, id }: SearchEntry, claim: Claim | undefined, shown: Shown): string {
  const { ledger, background, words } = shown;
  const { kinds, organizationKinds, statuses } = words.messages;
  if (type === 'claim')
    return words.text(background?.source.get(claim?.article ?? '')?.label ?? {});
  if (type === 'tie') return kinds[partiesOf(id).kind];
  if (type === 'org') return organizationKinds[ledger.organization.get(id)?.kind ?? 'lab'];
  const event = ledger.event.get(id);
  return event ? `${words.date(event.date.text)} · ${statuses[event.status]}` : '';
}

/** The other name by which an organisation was found, where the one that is read does not show why. */
function otherName(name: string, { entry, found, asked }: Hit, { words }: Shown): string {
  const isShown = (text: string) => marksIn(text, new Set(found), asked).length > 0;
  if (entry.type !== 'org' || asked.length === 0 || isShown(name)) return '';
  const other = [...entry.names, ...entry.aliases].find(isShown);
  return other === undefined ? '' : words.messages.search.foundBy(other);
}

function leadsTo(entry: SearchEntry, { ledger, view, words }: Shown): string {
  const { search, standings } = words.messages;
  const { day, stands } = landingOf(entry, view, ledger);
  const [here, there] = [words.dayShort(view.at), words.dayShort(day)];
  const isTie = entry.type === 'tie';
  if (stands === 'dated')
    return entry.type === 'claim' && day !== view.at ? search.goesTo(there) : '';
  if (stands === 'nowhere') return search.nowhere;
  if (stands === 'elsewhere')
    return isTie ? search.tieNot(here, there) : search.noTies(here, there);
  const standing = isTie ? standingOn(entry.id, view.at, ledger) : null;
  return standing === null ? '' : standings[standing];
}
