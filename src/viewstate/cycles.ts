import { inOrder, namedIn } from './transitions.ts';
import type { Overlay, ViewState } from './view-state.ts';

/** The overlays that mark cycles, and the word by which a single cycle of each is named. */
export const CYCLE_OVERLAYS = { loops: 'loop', circles: 'circle' } as const;

export type CycleOverlay = keyof typeof CYCLE_OVERLAYS;

/** Whether a view asks for these cycles: for all of them, or for some by name. */
export function asksFor(show: readonly Overlay[], overlay: CycleOverlay): boolean {
  return show.includes(overlay) || namedIn(show, CYCLE_OVERLAYS[overlay]).length > 0;
}

/** The view with these cycles marked where it asked for none, or with none marked or named where it asked for some. */
export function toggleCycles(view: ViewState, overlay: CycleOverlay): ViewState {
  const { show } = unnameCycles(view, overlay);
  const others = show.filter((shown) => shown !== overlay);
  return asksFor(view.show, overlay) ? { ...view, show: others } : unnameCycles(view, overlay);
}

/** The view with all these cycles marked, and none by name. */
export function unnameCycles(view: ViewState, overlay: CycleOverlay): ViewState {
  const prefix = `${CYCLE_OVERLAYS[overlay]}.`;
  const others = view.show.filter((shown) => !shown.startsWith(prefix));
  return { ...view, show: inOrder(new Set([...others, overlay])) };
}
