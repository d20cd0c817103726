import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { namedOrganizations } from './graph-nodes.ts';
import { filteredTies } from './shown-ties.ts';

/** The kinds of the organisations that the view draws on one day or another, in the order of the vocabulary: a key that stays put while the day moves. */
export function drawnKinds(
  ledger: IndexedLedger,
  view: Pick<ViewState, 'kinds' | 'who' | 'focus' | 'pick'>,
): readonly OrganizationKind[] {
  const ids = new Set(namedOrganizations(view));
  for (const { from, to } of filteredTies(ledger, view)) ids.add(from).add(to);
  const drawn = new Set([...ids].map((id) => ledger.organization.get(id)?.kind));
  return ORGANIZATION_KINDS.filter((kind) => drawn.has(kind));
}
