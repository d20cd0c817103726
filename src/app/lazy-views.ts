import { lazy } from 'react';
import type { ViewState } from '../viewstate/view-state.ts';

const loadGraph = async () => ({
  default: (await import('../views/graph/GraphView.tsx')).GraphView,
});
const loadClaims = async () => ({
  default: (await import('../views/claims/ClaimsView.tsx')).ClaimsView,
});
const loadTable = async () => ({
  default: (await import('../views/table/TableView.tsx')).TableView,
});
const loadTimeline = async () => ({
  default: (await import('../views/timeline/TimelineView.tsx')).TimelineView,
});

export const GraphView = lazy(loadGraph);
export const TableView = lazy(loadTable);
export const ClaimsView = lazy(loadClaims);
export const TimelineView = lazy(loadTimeline);

/** Starts to fetch the views that a link needs, while the ledger is still on its way. A failure shows where the view is drawn. */
export function preloadViews(view: ViewState['view']): void {
  const wanted = {
    graph: () => [loadGraph(), loadTimeline()],
    table: () => [loadTable(), loadTimeline()],
    multiples: () => [loadTimeline()],
    measures: () => [loadTimeline()],
    claims: () => [loadClaims()],
  };
  Promise.allSettled(wanted[view]());
}
