import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import { contains } from '../domain/time/interval.ts';
import { ORGANIZATION_KINDS, TIE_KINDS } from '../domain/vocabulary.ts';
import type { Pick, ViewState } from '../viewstate/view-state.ts';
import { passes } from './filters.ts';
import { tiesIfShown } from './shown-ties.ts';

/** The view with its filters widened as far as what it picks needs to be drawn; the same view where they let it through, or nothing is picked. Of an event one tie is enough: the one that needs the fewest filters changed, with all kinds of the event where its kind is hidden. How a tie stands, and whether the focus reaches it, is only asked where it stands on the view's day. */
export function revealPick(view: ViewState, ledger: IndexedLedger): ViewState {
  const { pick } = view;
  if (!pick) return view;
  if (pick.type === 'org') return withOrganizations(view, [pick.id], ledger);
  const ids = tiesOf(pick, ledger);
  const revealed = ids.map((id) => withTie(view, id, ledger));
  const changes = revealed.map((candidate) => changedFields(view, candidate));
  const least = revealed[changes.indexOf(Math.min(...changes))] ?? view;
  if (least.kinds === view.kinds) return least;
  const kinds = new Set([...least.kinds, ...ids.map((id) => partiesOf(id).kind)]);
  return { ...least, kinds: TIE_KINDS.filter((kind) => kinds.has(kind)) };
}

function tiesOf({ type, id }: Pick, ledger: IndexedLedger): readonly string[] {
  if (type === 'tie') return [id];
  return (ledger.event.get(id)?.effects ?? []).map(({ tie }) => tie);
}

function changedFields(before: ViewState, after: ViewState): number {
  const fields = Object.keys(after) as (keyof ViewState)[];
  return fields.filter((field) => before[field] !== after[field]).length;
}

function withOrganizations(
  view: ViewState,
  ids: readonly string[],
  ledger: IndexedLedger,
): ViewState {
  const organizations = ids.map((id) => ledger.organization.get(id));
  const isCore = organizations.every((organization) => organization?.tier === 1);
  const missing = organizations.flatMap((organization) => {
    return organization && !view.orgs.includes(organization.kind) ? [organization.kind] : [];
  });
  const isLetThrough = (view.who === 'all' || isCore) && missing.length === 0;
  if (isLetThrough) return view;
  const orgs = [...view.orgs, ...missing];
  return {
    ...view,
    who: isCore ? view.who : 'all',
    orgs:
      missing.length === 0 ? view.orgs : ORGANIZATION_KINDS.filter((kind) => orgs.includes(kind)),
  };
}

function withTie(view: ViewState, id: string, ledger: IndexedLedger): ViewState {
  const { from, to, kind } = partiesOf(id);
  const ofKind = view.kinds.includes(kind)
    ? view
    : { ...view, kinds: TIE_KINDS.filter((own) => own === kind || view.kinds.includes(own)) };
  return withState(withOrganizations(ofKind, [from, to], ledger), id, ledger);
}

/** The view with the filters lifted that hide a tie as it stands on the day. */
function withState(view: ViewState, id: string, ledger: IndexedLedger): ViewState {
  const state = ledger.tie.get(id)?.spells.find((spell) => contains(spell, view.at));
  if (!state) return view;
  const { standing, amount } = view;
  const hasStanding = passes(state, { standing, amount: 0 });
  const hasAmount = passes(state, { standing: 'any', amount });
  const lifted: ViewState =
    hasStanding && hasAmount
      ? view
      : { ...view, standing: hasStanding ? standing : 'any', amount: hasAmount ? amount : 0 };
  if (view.focus.length === 0 || view.rest === 'dim') return lifted;
  const isReached = tiesIfShown(ledger, lifted).some(({ tie }) => tie.id === id);
  return isReached ? lifted : { ...lifted, rest: 'dim' };
}
