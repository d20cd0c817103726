import { isEqual } from '../domain/equal.ts';
import type { Day } from '../domain/time/day.ts';
import { clampDay } from '../domain/time/interval.ts';
import { WINDOW } from '../domain/time/window.ts';
import {
  ORGANIZATION_KINDS,
  type OrganizationKind,
  TIE_KINDS,
  type TieKind,
} from '../domain/vocabulary.ts';
import {
  type Camera,
  DEFAULT_VIEW,
  type NAMED_OVERLAYS,
  OVERLAYS,
  type Overlay,
  type Pick,
  type ViewState,
} from './view-state.ts';

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

/** The same for a kind of organisation. */
export function toggleOrganizationKind(view: ViewState, kind: OrganizationKind): ViewState {
  const shown = new Set(view.orgs);
  if (!shown.delete(kind)) shown.add(kind);
  return { ...view, orgs: ORGANIZATION_KINDS.filter((candidate) => shown.has(candidate)) };
}

/** The view with an overlay shown that was hidden, or hidden that was shown. */
export function toggleOverlay(view: ViewState, overlay: Overlay): ViewState {
  const shown = new Set(view.show);
  if (!shown.delete(overlay)) shown.add(overlay);
  return { ...view, show: inOrder(shown) };
}

/** Whether a view asks for camps: for the day's own, or for some by name. */
export function asksForCamps(show: readonly Overlay[]): boolean {
  return show.includes('camps') || namedIn(show, 'camp').length > 0;
}

/** The view with camps drawn that drew none, or with none drawn or named that drew some. */
export function toggleCamps(view: ViewState): ViewState {
  const { show } = unnameCamps(view);
  return { ...view, show: asksForCamps(view.show) ? show.filter((on) => on !== 'camps') : show };
}

/** The view with the day's own camps drawn, and none by name. */
export function unnameCamps(view: ViewState): ViewState {
  const others = view.show.filter((shown) => !shown.startsWith('camp.'));
  return { ...view, show: inOrder(new Set([...others, 'camps'])) };
}

/** Overlays in the order in which links write them: those of the list, then what is named, by kind and id. */
export function inOrder(shown: ReadonlySet<Overlay>): Overlay[] {
  const named = [...shown].filter((overlay) => overlay.includes('.')).sort();
  return [...OVERLAYS.filter((candidate) => shown.has(candidate)), ...named];
}

/** The ids of one kind of thing that an overlay names, such as those of scenarios. */
export function namedIn(
  show: readonly Overlay[],
  kind: (typeof NAMED_OVERLAYS)[number],
): readonly string[] {
  const prefix = `${kind}.`;
  return show
    .filter((shown) => shown.startsWith(prefix))
    .map((shown) => shown.slice(prefix.length));
}

/** The view with every filter, the focus, the comparison, what is picked and what is marked cleared; day, view, camera, pins and settings stay. */
export function clearAll(view: ViewState): ViewState {
  const { at, view: name, cam, pins, lang, theme, days, story, scene, present, embed, data } = view;
  const place = { story, scene, present, embed, data };
  return { ...DEFAULT_VIEW, at, view: name, cam, pins, lang, theme, days, ...place };
}

/** The view with an organisation among those in focus, or no longer among them. */
export function toggleInFocus(view: ViewState, id: string): ViewState {
  const others = view.focus.filter((focused) => focused !== id);
  const isIn = others.length < view.focus.length;
  return { ...view, focus: isIn ? others : [...view.focus, id] };
}

/** The view compared with another day: clamped to the window, null where that is the day itself. */
export function compareWith(view: ViewState, day: Day | null): ViewState {
  const vs = day === null ? null : clampDay(day, WINDOW.first, WINDOW.last);
  return { ...view, vs: vs === view.at ? null : vs };
}

/** The view of the other day, compared with this one; the same where none is compared. */
export function swapDays(view: ViewState): ViewState {
  return view.vs === null ? view : { ...view, at: view.vs, vs: view.at };
}

/** How many times larger or smaller than the fitted frame a picture may be. */
export const ZOOM = { least: 0.5, most: 12 } as const;

/** What a view without a camera looks at: the whole frame. */
export const WHOLE_FRAME: Camera = { x: 0, y: 0, zoom: 1 };

/** A camera as views hold it: the middle in whole layout units, the zoom in hundredths and within `ZOOM`; null where that shows the whole frame. */
export function cameraOf({ x, y, zoom }: Camera): Camera | null {
  const kept = { x: whole(x), y: whole(y), zoom: within(Math.round(zoom * 100) / 100, ZOOM) };
  return isEqual(kept, WHOLE_FRAME) ? null : kept;
}

/** The view looked at from elsewhere, or the same object where it is looked at from there; null shows the whole frame. */
export function lookAt(view: ViewState, cam: Camera | null): ViewState {
  const kept = cam && cameraOf(cam);
  return isEqual(kept, view.cam) ? view : { ...view, cam: kept };
}

/** The view with everything so many times larger around the same middle. */
export function zoomBy(view: ViewState, factor: number): ViewState {
  const cam = view.cam ?? WHOLE_FRAME;
  return lookAt(view, { ...cam, zoom: cam.zoom * factor });
}

/** The view looked at from further right and further down, in layout units of the fitted frame; closer up the steps are as much smaller. */
export function panBy(view: ViewState, right: number, down: number): ViewState {
  const { x, y, zoom } = view.cam ?? WHOLE_FRAME;
  return lookAt(view, { x: x + right / zoom, y: y + down / zoom, zoom });
}

/** The view with an organisation put somewhere else, in layout units; one that was there already moves. */
export function pinAt(view: ViewState, id: string, place: { x: number; y: number }): ViewState {
  const others = view.pins.filter((pin) => pin.id !== id);
  const pin = { id, x: whole(place.x), y: whole(place.y) };
  return { ...view, pins: [...others, pin].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The view with an organisation back in its computed place, or all of them where none is named. */
export function unpin(view: ViewState, id?: string): ViewState {
  return { ...view, pins: id === undefined ? [] : view.pins.filter((pin) => pin.id !== id) };
}

/** How far from the middle anything may be put or looked at, in layout units. */
export const FARTHEST = 5_000;

function whole(coordinate: number): number {
  return Math.round(within(coordinate, { least: -FARTHEST, most: FARTHEST })) + 0;
}

function within(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(Math.max(value, least), most);
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
