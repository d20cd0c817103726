import { WINDOW } from '../../src/domain/time/window.ts';
import { ORGANIZATION_KINDS, TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { cameraOf, FARTHEST } from '../../src/viewstate/transitions.ts';
import {
  BASES,
  DEFAULT_VIEW,
  MOST_DAYS,
  NAMED_OVERLAYS,
  OVERLAYS,
  STANDINGS,
  VIEWS,
  type ViewState,
} from '../../src/viewstate/view-state.ts';

type Checks = { readonly [Key in keyof ViewState]: (value: ViewState[Key]) => boolean };

const isDay = (day: number) => Number.isInteger(day) && day >= WINDOW.first && day <= WINDOW.last;
const isId = (id: string) => typeof id === 'string' && id !== '';
const isSwitch = (value: boolean) => typeof value === 'boolean';
const isPlace = (place: number) => Number.isInteger(place) && Math.abs(place) <= FARTHEST;
const isAmong = (all: readonly unknown[]) => (value: unknown) => all.includes(value);

/** Whether items stand in the order of all there are, each once. */
function isPartOf<Item>(all: readonly Item[]): (items: readonly Item[]) => boolean {
  return (items) =>
    isSame(
      items,
      all.filter((item) => items.includes(item)),
    );
}

function isSame(items: readonly unknown[], others: readonly unknown[]): boolean {
  return items.length === others.length && items.every((item, at) => item === others[at]);
}

function isAscending<Item>(items: readonly Item[]): boolean {
  return items.every((item, at) => at === 0 || (items[at - 1] as Item) < item);
}

function isShown(show: ViewState['show']): boolean {
  const listed = OVERLAYS.filter((overlay) => show.includes(overlay));
  const named = show.slice(listed.length);
  const isNamed = (overlay: string) =>
    NAMED_OVERLAYS.some(
      (kind) => overlay.startsWith(`${kind}.`) && overlay.length > kind.length + 1,
    );
  return isSame(show.slice(0, listed.length), listed) && named.every(isNamed) && isAscending(named);
}

function isCamera(cam: NonNullable<ViewState['cam']>): boolean {
  const within = cameraOf(cam);
  return within?.x === cam.x && within.y === cam.y && within.zoom === cam.zoom;
}

/** What each field of a view must be, whatever the link that gave it. */
const CHECKS: Checks = {
  at: isDay,
  vs: (day) => day === null || isDay(day),
  days: (days) => days.every(isDay) && isAscending(days) && days.length <= MOST_DAYS,
  basis: isAmong(BASES),
  kinds: isPartOf(TIE_KINDS),
  orgs: isPartOf(ORGANIZATION_KINDS),
  standing: isAmong(STANDINGS),
  amount: (usd) => Number.isInteger(usd) && usd >= 0 && usd <= 1e13,
  focus: (ids) => ids.every(isId) && new Set(ids).size === ids.length,
  hops: isAmong([1, 2, 3]),
  rest: isAmong(['dim', 'hide']),
  who: isAmong(['core', 'all']),
  pick: (picked) =>
    picked === null || (['org', 'tie', 'event'].includes(picked.type) && isId(picked.id)),
  show: isShown,
  view: isAmong(VIEWS),
  cam: (cam) => cam === null || isCamera(cam),
  pins: (pins) =>
    pins.every(({ id, x, y }) => isId(id) && isPlace(x) && isPlace(y)) &&
    isAscending(pins.map(({ id }) => id)),
  story: (story) => story === null || isId(story),
  scene: (scene) => scene === null || (Number.isInteger(scene) && scene >= 1 && scene <= 9999),
  present: isSwitch,
  embed: isSwitch,
  lang: isAmong(['en', 'zh-Hans', 'zh-Hant', null]),
  theme: isAmong(['light', 'dark', null]),
  data: (mark) => mark === null || (/^[0-9a-f]{12}$/.test(mark.version) && isSwitch(mark.isFrozen)),
};

/** The fields of a view that are not what a field may be, and those that it lacks or has too many; none for a valid view. */
export function faultsOf(view: ViewState): string[] {
  const names = Object.keys(DEFAULT_VIEW) as (keyof ViewState)[];
  const strange = Object.keys(view).filter((name) => !(name in DEFAULT_VIEW));
  return [...strange, ...names.filter((name) => !(name in view) || !isFit(view, name))];
}

function isFit<Key extends keyof ViewState>(view: ViewState, key: Key): boolean {
  return CHECKS[key](view[key]);
}
