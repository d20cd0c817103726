import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { namedOrganizations } from './graph-scene.ts';
import { shownTies } from './shown-ties.ts';

/** The kinds of the organisations that the view draws, in the order of the vocabulary. */
export function drawnKinds(ledger: IndexedLedger, view: ViewState): readonly OrganizationKind[] {
  const ids = new Set(namedOrganizations(view));
  for (const { tie } of shownTies(ledger, view)) ids.add(tie.from).add(tie.to);
  const drawn = new Set([...ids].map((id) => ledger.organization.get(id)?.kind));
  return ORGANIZATION_KINDS.filter((kind) => drawn.has(kind));
}
