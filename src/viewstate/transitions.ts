import type { Day } from '../domain/time/day.ts';
import { clampDay } from '../domain/time/interval.ts';
import { WINDOW } from '../domain/time/window.ts';
import { TIE_KINDS, type TieKind } from '../domain/vocabulary.ts';
import { OVERLAYS, type Overlay, type Pick, type ViewState } from './view-state.ts';

/** The view on another day; a day outside the window becomes the window's nearest. */
export function moveTo(view: ViewState, day: Day): ViewState {
  return { ...view, at: clampDay(day, WINDOW.first, WINDOW.last) };
}

/** The view with a kind shown that was hidden, or hidden that was shown; kinds keep the order of the vocabulary. */
export function toggleKind(view: ViewState, kind: TieKind): ViewState {
  const shown = new Set(view.kinds);
  if (!shown.delete(kind)) shown.add(kind);
  return { ...view, kinds: TIE_KINDS.filter((candidate) => shown.has(candidate)) };
}

/** The view with an overlay shown that was hidden, or hidden that was shown. */
export function toggleOverlay(view: ViewState, overlay: Overlay): ViewState {
  const shown = new Set(view.show);
  if (!shown.delete(overlay)) shown.add(overlay);
  return { ...view, show: OVERLAYS.filter((candidate) => shown.has(candidate)) };
}

/** The view with one organisation in focus, or with none where it was the only one. */
export function toggleFocus(view: ViewState, id: string): ViewState {
  const only = view.focus.length === 1 && view.focus[0] === id;
  return { ...view, focus: only ? [] : [id] };
}

/** The view with its details about something else; null closes them. */
export function pick(view: ViewState, target: Pick | null): ViewState {
  return { ...view, pick: target };
}
