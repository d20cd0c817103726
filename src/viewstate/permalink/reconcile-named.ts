import { inOrder } from '../transitions.ts';
import type { Overlay, ViewState } from '../view-state.ts';
import { nearest } from './nearest.ts';
import type { DecodedLink } from './permalink.ts';
import type { LinkProblem } from './problem.ts';

/** Writes what a view shows by name of one kind under its id of today, given by `heirs`, drops what is not among the known, and says so of that alone; idempotent. */
export function reconcileNamed(
  linked: ViewState,
  record: 'camp' | 'scenario',
  known: ReadonlySet<string>,
  heirs: ReadonlyMap<string, string> = new Map(),
): DecodedLink {
  const prefix = `${record}.` as const;
  const view = renameNamed(linked, prefix, heirs);
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

function renameNamed(
  view: ViewState,
  prefix: 'camp.' | 'scenario.',
  heirs: ReadonlyMap<string, string>,
): ViewState {
  const heirOf = (overlay: Overlay) =>
    overlay.startsWith(prefix) ? heirs.get(overlay.slice(prefix.length)) : undefined;
  if (!view.show.some(heirOf)) return view;
  const today = view.show.map((overlay): Overlay => {
    const heir = heirOf(overlay);
    return heir === undefined ? overlay : `${prefix}${heir}`;
  });
  return { ...view, show: inOrder(new Set(today)) };
}
