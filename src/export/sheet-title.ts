import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import { ALLIANCE_KINDS, type TieKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import type { SheetInput } from './sheet-input.ts';

type Asked = Pick<SheetInput, 'view' | 'words' | 'share' | 'title'>;

/** What a sheet shows: the title given, or else what is picked, who is in focus, what is compared, and at least of which ties it is the picture. Records that the ledger lacks are passed over. */
export function wordTitle(asked: Asked, ledger: IndexedLedger): string {
  return asked.title ?? wordPick(asked, ledger) ?? wordOrganizations(asked, ledger.organization);
}

/** An event by its own title, a tie by its parties and its kind; null where neither is picked. */
function wordPick({ view, words }: Asked, ledger: IndexedLedger): string | null {
  const { pick } = view;
  const event = pick?.type === 'event' ? ledger.event.get(pick.id) : undefined;
  if (event) return words.text(event.title);
  if (pick?.type !== 'tie' || !ledger.tie.has(pick.id)) return null;
  const { from, to, kind } = partiesOf(pick.id);
  const [one, other] = [from, to].map((id) => words.name(ledger.organization.get(id)));
  const { details, kinds } = words.messages;
  return details.tieNamed(one ?? from, other ?? to, kinds[kind]);
}

function wordOrganizations(
  { view, words, share: { sheet } }: Asked,
  organizations: IndexedLedger['organization'],
): string {
  const ids = view.pick?.type === 'org' ? [view.pick.id] : view.focus;
  const names = words.list(ids.map((id) => words.name(organizations.get(id))).filter(Boolean));
  if (!hasAlliances(view)) {
    const kinds = words.list(view.kinds.map((kind) => words.messages.kinds[kind]));
    const all = kinds || words.messages.explore.noKinds;
    return names === '' ? sheet.ties(all) : sheet.tiesOf(names, all);
  }
  if (view.vs !== null) return names === '' ? sheet.changes : sheet.changesOf(names);
  return names === '' ? sheet.title : sheet.alliesOf(names);
}

const ALLIED: ReadonlySet<TieKind> = new Set(ALLIANCE_KINDS);

function hasAlliances({ kinds }: Pick<ViewState, 'kinds'>): boolean {
  return kinds.some((kind) => ALLIED.has(kind));
}
