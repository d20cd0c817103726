import type { Day } from '../domain/time/day.ts';
import type { Language, OrganizationKind, TieKind } from '../domain/vocabulary.ts';
import type { CycleOverlay } from '../viewstate/cycles.ts';
import * as cycles from '../viewstate/cycles.ts';
import * as transitions from '../viewstate/transitions.ts';
import {
  type Camera,
  DEFAULT_VIEW,
  type Overlay,
  type Pick,
  type Theme,
  type ViewState,
} from '../viewstate/view-state.ts';
import { readClaims, sessionStore } from './session-store.ts';
import { changeView } from './view-store.ts';

/** Goes to a day in one act (a button, a typed date, a mark on the timeline). Playback stops. */
export function goTo(day: Day): void {
  sessionStore.setState({ isPlaying: false });
  changeView((view) => transitions.moveTo(view, day), 'push');
}

/** Moves to a day while dragging or stepping. Playback stops. */
export function scrubTo(day: Day): void {
  sessionStore.setState({ isPlaying: false });
  changeView((view) => transitions.moveTo(view, day), 'replace');
}

export function toggleKind(kind: TieKind): void {
  changeView((view) => transitions.toggleKind(view, kind), 'push');
}

export function toggleOrganizationKind(kind: OrganizationKind): void {
  changeView((view) => transitions.toggleOrganizationKind(view, kind), 'push');
}

export function showAllianceKinds(): void {
  changeView((view) => ({ ...view, kinds: DEFAULT_VIEW.kinds }), 'push');
}

export function toggleFocus(id: string): void {
  changeView((view) => transitions.toggleFocus(view, id), 'push');
}

export function clearFocus(): void {
  changeView((view) => ({ ...view, focus: [] }), 'push');
}

export function setHops(hops: ViewState['hops']): void {
  changeView((view) => ({ ...view, hops }), 'push');
}

export function pick(target: Pick | null): void {
  changeView((view) => transitions.pick(view, target), 'push');
}

/** Picks an event and goes to its day at once, as one step of the history. */
export function pickEventOn(id: string, day: Day): void {
  sessionStore.setState({ isPlaying: false });
  changeView(
    (view) => transitions.pick(transitions.moveTo(view, day), { type: 'event', id }),
    'push',
  );
}

/** Picks a tie and goes to a day at once, as one step of the history. */
export function pickTieOn(id: string, day: Day): void {
  sessionStore.setState({ isPlaying: false });
  changeView(
    (view) => transitions.pick(transitions.moveTo(view, day), { type: 'tie', id }),
    'push',
  );
}

export function toggleOverlay(overlay: Overlay): void {
  changeView((view) => transitions.toggleOverlay(view, overlay), 'push');
}

export function toggleCamps(): void {
  changeView(transitions.toggleCamps, 'push');
}

export function unnameCamps(): void {
  changeView(transitions.unnameCamps, 'push');
}

/** Marks closed loops or money circles, or stops marking them and whichever of them is named. */
export function toggleCycles(overlay: CycleOverlay): void {
  changeView((view) => cycles.toggleCycles(view, overlay), 'push');
}

/** Marks all of them again where some were named. */
export function unnameCycles(overlay: CycleOverlay): void {
  changeView((view) => cycles.unnameCycles(view, overlay), 'push');
}

/** Turns to a camp's place on the claims page. */
export function readCamp(id: string): void {
  readClaims({ only: null, scrollTop: 0, soughtCamp: id });
  setView('claims');
}

/** Looks from elsewhere, while zooming and panning. */
export function lookAt(cam: Camera | null): void {
  changeView((view) => transitions.lookAt(view, cam), 'replace');
}

/** Magnifies around the middle of the picture. */
export function zoomBy(factor: number): void {
  changeView((view) => transitions.zoomBy(view, factor), 'replace');
}

/** Moves the picture's middle, in layout units of the fitted frame. */
export function panBy(right: number, down: number): void {
  changeView((view) => transitions.panBy(view, right, down), 'replace');
}

/** Puts an organisation somewhere else, in layout units; `replace` while a key held down moves it on. */
export function pinAt(
  id: string,
  place: { readonly x: number; readonly y: number },
  history: 'push' | 'replace' = 'push',
): void {
  changeView((view) => transitions.pinAt(view, id, place), history);
}

/** Puts an organisation back in its computed place, or all of them. */
export function unpin(id?: string): void {
  changeView((view) => transitions.unpin(view, id), 'push');
}

/** Changes some of what is seen in one act. */
export function changeTo(changes: Partial<ViewState>): void {
  changeView((view) => ({ ...view, ...changes }), 'push');
}

export function toggleInFocus(id: string): void {
  changeView((view) => transitions.toggleInFocus(view, id), 'push');
}

export function compareWith(day: Day | null): void {
  changeView((view) => transitions.compareWith(view, day), 'push');
}

export function swapDays(): void {
  changeView(transitions.swapDays, 'push');
}

export function clearAll(): void {
  sessionStore.setState({ isPlaying: false });
  changeView(transitions.clearAll, 'push');
}

export function setWho(who: ViewState['who']): void {
  changeView((view) => ({ ...view, who }), 'push');
}

/** Goes to another view in one act, as following a link does. Playback stops. */
export function showView(next: ViewState): void {
  sessionStore.setState({ isPlaying: false });
  changeView(() => next, 'push');
}

export function setView(name: ViewState['view']): void {
  changeView((view) => ({ ...view, view: name }), 'push');
}

export function setLanguage(lang: Language): void {
  changeView((view) => ({ ...view, lang }), 'push');
}

export function setTheme(theme: Theme | null): void {
  changeView((view) => ({ ...view, theme }), 'push');
}
