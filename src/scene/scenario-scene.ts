import type { Scenario } from '../domain/background.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { LocalText } from '../domain/ledger.ts';
import type { TieKind } from '../domain/vocabulary.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import { namedIn } from '../viewstate/transitions.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** A tie that a forecast supposes; `id` names the forecast and the tie, so that it is never mistaken for one of the record. */
export interface GhostTie {
  readonly id: string;
  readonly scenario: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly note: LocalText;
  readonly horizon: string | null;
}

/** The forecasts that a link names, in the ledger's order; none until the background is there. */
export function namedScenarios(
  background: IndexedBackground | null,
  show: ViewState['show'],
): readonly Scenario[] {
  const named = new Set(namedIn(show, 'scenario'));
  return background?.scenarios.filter(({ id }) => named.has(id)) ?? [];
}

/** The ties that forecasts suppose, in their order; two forecasts that suppose the same tie each have their own. */
export function ghostTies(scenarios: readonly Scenario[]): readonly GhostTie[] {
  return scenarios.flatMap(({ id, horizon = null, ties }) =>
    ties.map(({ from, to, kind, note }) => ({
      id: `scenario.${id}.${from}.${to}.${kind}`,
      scenario: id,
      from,
      to,
      kind,
      note,
      horizon,
    })),
  );
}

/** The organisations that ghosts need in the picture, each once: those that have a place in its layout. */
export function ghostParties(
  ghosts: readonly GhostTie[],
  { tracks }: Pick<Keyframes, 'tracks'>,
): readonly string[] {
  const parties = ghosts.flatMap(({ from, to }) => [from, to]);
  return [...new Set(parties)].filter((id) => tracks.has(id));
}

/** Forecasts of one horizon; null is of those that name none. */
export interface HorizonGroup {
  readonly horizon: string | null;
  readonly scenarios: readonly Scenario[];
}

/** The forecasts by horizon, the nearest first and those without one last; within a group the likelier first, then in the ledger's order. */
export function scenariosByHorizon(scenarios: readonly Scenario[]): readonly HorizonGroup[] {
  const horizons = [...new Set(scenarios.map(({ horizon }) => horizon ?? null))];
  return horizons.sort(byHorizon).map((horizon) => ({
    horizon,
    scenarios: scenarios
      .filter((scenario) => (scenario.horizon ?? null) === horizon)
      .toSorted((a, b) => (b.probability ?? -1) - (a.probability ?? -1)),
  }));
}

function byHorizon(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}
