import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { neighbourhood } from '../domain/neighbourhood.ts';
import type { Tie } from '../domain/ties.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { everPasses, type Filters, filteredTies } from './filters.ts';
import { namedOrganizations } from './graph-nodes.ts';

/** What of a view decides which ties are drawn on one day or another. */
type Drawn = Filters & Pick<ViewState, 'focus' | 'hops' | 'rest' | 'pick'>;

/** The kinds of the organisations that the view draws on one day or another, in the order of the vocabulary: a key that stays put while the day moves. */
export function drawnKinds(ledger: IndexedLedger, view: Drawn): readonly OrganizationKind[] {
  const ids = new Set(namedOrganizations(view));
  for (const { from, to } of drawnTies(ledger, view)) ids.add(from).add(to);
  const drawn = new Set([...ids].map((id) => ledger.organization.get(id)?.kind));
  return ORGANIZATION_KINDS.filter((kind) => drawn.has(kind));
}

/** The ties that may be drawn on one day or another: with the rest hidden, those that the focus would reach if all stood on one day. */
export function drawnTies(ledger: IndexedLedger, view: Drawn): readonly Tie[] {
  const ties = filteredTies(ledger, view).filter((tie) => everPasses(tie, view));
  if (view.focus.length === 0 || view.rest === 'dim') return ties;
  const near = neighbourhood(view.focus, ties, view.hops - 1);
  return ties.filter(({ from, to }) => near.has(from) || near.has(to));
}
