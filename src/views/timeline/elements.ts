import type { BarRow, LaneRow, MarkRow } from './timeline-rows.ts';

/** The name of a lane; null is the lane of no lane, which the guest makes when it is destroyed. An element, because the guest reads text as HTML. */
export function laneElement(row: LaneRow | null): HTMLElement {
  const name = document.createElement('span');
  name.className = 'timeline-name';
  if (row?.kind === undefined) {
    name.textContent = row?.content ?? '';
    return name;
  }
  name.title = row.title ?? '';
  name.append(spanOf('timeline-parties', row.content), spanOf('timeline-kind', row.kind));
  return name;
}

function spanOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

/** The dot or bar of a mark or of a spell, with its tooltip. */
export function markElement(row: MarkRow | BarRow): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'timeline-mark';
  mark.title = row.content;
  mark.dataset['mark'] = row.id;
  if ('vague' in row) {
    mark.style.setProperty('--timeline-vague', String(row.vague));
    return mark;
  }
  mark.style.setProperty('--timeline-place', String(row.place));
  mark.style.setProperty('--timeline-count', String(row.count));
  return mark;
}

/** The id of the mark at a point of the page: of marks on top of one another the nearest, dots before stretches and those before spells. */
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
  const isStretch = element.closest('.vis-range') !== null;
  const isSpell = element.closest('.timeline-bar') !== null;
  return (
    (isStretch ? 1e6 : 0) +
    (isSpell ? 1e6 : 0) +
    Math.hypot(left + width / 2 - x, top + height / 2 - y)
  );
}
