import type { LaneRow, MarkRow } from './timeline-rows.ts';

/** The name of a lane; null is the lane of no lane, which the guest makes when it is destroyed. An element, because the guest reads text as HTML. */
export function laneElement(row: LaneRow | null): HTMLElement {
  const name = document.createElement('span');
  name.className = 'timeline-name';
  name.textContent = row?.content ?? '';
  return name;
}

/** The dot or bar of a mark, with its tooltip. */
export function markElement({ id, content, place, count }: MarkRow): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'timeline-mark';
  mark.title = content;
  mark.dataset['mark'] = id;
  mark.style.setProperty('--timeline-place', String(place));
  mark.style.setProperty('--timeline-count', String(count));
  return mark;
}

/** The id of the mark at a point of the page: of marks on top of one another the nearest, dots before bars. */
export function markAt(x: number, y: number): string | null {
  const hits = document
    .elementsFromPoint(x, y)
    .filter((element) => element instanceof HTMLElement && element.dataset['mark'] !== undefined)
    .map((element) => ({ element, distance: distanceTo(element, x, y) }))
    .toSorted((a, b) => a.distance - b.distance);
  return hits[0]?.element.getAttribute('data-mark') ?? null;
}

function distanceTo(element: Element, x: number, y: number): number {
  const { left, top, width, height } = element.getBoundingClientRect();
  const isBar = element.closest('.vis-range') !== null;
  return (isBar ? 1e6 : 0) + Math.hypot(left + width / 2 - x, top + height / 2 - y);
}
