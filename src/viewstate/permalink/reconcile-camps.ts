import type { Overlay, ViewState } from '../view-state.ts';
import { nearest } from './nearest.ts';
import type { DecodedLink } from './permalink.ts';
import type { LinkProblem } from './problem.ts';

const PREFIX = 'camp.';

/** Drops from a view the camps that are not among the known, and says so; idempotent. Where none remains, the default ones are drawn. */
export function reconcileCamps(view: ViewState, known: ReadonlySet<string>): DecodedLink {
  const isUnknown = (overlay: Overlay) =>
    overlay.startsWith(PREFIX) && !known.has(overlay.slice(PREFIX.length));
  const problems = view.show.filter(isUnknown).map((overlay): LinkProblem => {
    const value = overlay.slice(PREFIX.length);
    const meant = nearest(value, known);
    return { type: 'unknown-record', record: 'camp', param: 'show', value, nearest: meant };
  });
  if (problems.length === 0) return { view, problems };
  return { view: { ...view, show: view.show.filter((overlay) => !isUnknown(overlay)) }, problems };
}
