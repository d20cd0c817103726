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
const loadDetails = async () => ({
  default: (await import('./PickedDetails.tsx')).PickedDetails,
});
const loadTimeline = async () => ({
  default: (await import('../views/timeline/TimelineView.tsx')).TimelineView,
});
const loadCompareBar = async () => ({
  default: (await import('../views/compare/CompareBar.tsx')).CompareBar,
});
const loadCompareTable = async () => ({
  default: (await import('../views/table/CompareTable.tsx')).CompareTable,
});
const loadMultiples = async () => ({
  default: (await import('../views/multiples/MultiplesView.tsx')).MultiplesView,
});
const loadMeasures = async () => ({
  default: (await import('../views/measures/MeasuresView.tsx')).MeasuresView,
});
const loadCycleList = async () => ({
  default: (await import('../views/measures/CycleList.tsx')).CycleList,
});
const loadSearch = async () => ({
  default: (await import('../views/search/SearchDialog.tsx')).SearchDialog,
});
const loadKeyHelp = async () => ({
  default: (await import('./KeysWithMore.tsx')).KeysWithMore,
});
const loadWalk = async () => ({
  default: (await import('../views/keys/Walk.tsx')).Walk,
});
const loadForecastPanel = async () => ({
  default: (await import('../views/scenarios/ForecastPanel.tsx')).ForecastPanel,
});
const loadForecastStrip = async () => ({
  default: (await import('../views/scenarios/ForecastStrip.tsx')).ForecastStrip,
});
const loadBasisNote = async () => ({
  default: (await import('../views/basis/BasisNote.tsx')).BasisNote,
});
const loadEditionNote = async () => ({
  default: (await import('./EditionNote.tsx')).EditionNote,
});
const loadFilters = async () => ({
  default: (await import('../views/filters/FilterDialog.tsx')).FilterDialog,
});
const loadPaths = async () => ({
  default: (await import('../views/explore/PathList.tsx')).PathList,
});

const loadShare = async () => ({
  default: (await import('./Sharing.tsx')).Sharing,
});

export const Sharing = lazy(loadShare);
export const ForecastPanel = lazy(loadForecastPanel);
export const ForecastStrip = lazy(loadForecastStrip);
export const BasisNote = lazy(loadBasisNote);
export const EditionNote = lazy(loadEditionNote);
export const FilterDialog = lazy(loadFilters);
export const PathList = lazy(loadPaths);
export const GraphView = lazy(loadGraph);
export const TableView = lazy(loadTable);
export const CompareBar = lazy(loadCompareBar);
export const CompareTable = lazy(loadCompareTable);
export const MultiplesView = lazy(loadMultiples);
export const MeasuresView = lazy(loadMeasures);
export const CycleList = lazy(loadCycleList);
export const SearchDialog = lazy(loadSearch);
export const KeyHelp = lazy(loadKeyHelp);
export const Walk = lazy(loadWalk);
export const ClaimsView = lazy(loadClaims);
export const TimelineView = lazy(loadTimeline);
export const PickedDetails = lazy(loadDetails);

/** Starts to fetch the views that a link needs, while the ledger is still on its way. A failure shows where the view is drawn. */
export function preloadViews({ view, embed }: Pick<ViewState, 'view' | 'embed'>): void {
  const wanted = {
    graph: () => [loadGraph(), loadTimeline()],
    table: () => [loadTable(), loadTimeline()],
    multiples: () => [loadMultiples()],
    measures: () => [loadMeasures(), loadTimeline()],
    claims: () => [loadClaims()],
  };
  Promise.allSettled(embed ? [loadGraph()] : wanted[view]());
}

/** Starts to fetch what tells about things picked, so that a pick opens at once. */
export function preloadDetails(): void {
  Promise.allSettled([loadDetails()]);
}

/** Starts to fetch the search, before the reader asks for it. A failure shows when it is asked for. */
export function preloadSearch(): void {
  loadSearch().catch(() => undefined);
}
