import type { Overlay, ViewState } from '../view-state.ts';
import { nearest } from './nearest.ts';
import type { DecodedLink } from './permalink.ts';
import type { LinkProblem } from './problem.ts';

/** Drops from a view what it shows by name of one kind and is not among the known, and says so; idempotent. */
export function reconcileNamed(
  view: ViewState,
  record: 'camp' | 'scenario',
  known: ReadonlySet<string>,
): DecodedLink {
  const prefix = `${record}.`;
  const isUnknown = (overlay: Overlay) =>
    overlay.startsWith(prefix) && !known.has(overlay.slice(prefix.length));
  const problems = view.show.filter(isUnknown).map((overlay): LinkProblem => {
    const value = overlay.slice(prefix.length);
    return {
      type: 'unknown-record',
      record,
      param: 'show',
      value,
      nearest: nearest(value, known),
    };
  });
  if (problems.length === 0) return { view, problems };
  return { view: { ...view, show: view.show.filter((overlay) => !isUnknown(overlay)) }, problems };
}
