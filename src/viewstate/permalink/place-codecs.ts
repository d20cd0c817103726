import { lookAt, pinAt } from '../transitions.ts';
import { type Camera, DEFAULT_VIEW, type Pin, type ViewState } from '../view-state.ts';
import type { Decoded, LinkProblem } from './problem.ts';

/** `x,y,zoom` of a camera. */
export function encodeCamera(cam: Camera | null): string {
  return cam ? `${cam.x},${cam.y},${cam.zoom}` : '';
}

/** The camera that `x,y,zoom` names, brought within what the view allows; nothing and a problem for any other text. */
export function decodeCamera(text: string): Decoded<ViewState['cam']> {
  if (text === '') return { problems: [] };
  const [x, y, zoom] = numbersIn(text, 3) ?? [];
  if (x === undefined || y === undefined || zoom === undefined) {
    return { problems: [notUnderstood('cam', text)] };
  }
  return { value: lookAt(DEFAULT_VIEW, { x, y, zoom }).cam, problems: [] };
}

/** `id:x,y` of each pin. */
export function encodePins(pins: readonly Pin[]): string {
  return pins.map(({ id, x, y }) => `${id}:${x},${y}`).join('~');
}

/** The pins that `id:x,y~id:x,y` names, sorted by id; the last of one id holds. What cannot be read is a problem each. */
export function decodePins(text: string): Decoded<ViewState['pins']> {
  const problems: LinkProblem[] = [];
  const pinned = text
    .split('~')
    .filter((item) => item !== '')
    .reduce((view, item) => {
      const match = /^(.+):([^:]*)$/s.exec(item);
      const [x, y] = numbersIn(match?.[2] ?? '', 2) ?? [];
      if (match?.[1] !== undefined && x !== undefined && y !== undefined) {
        return pinAt(view, match[1], { x, y });
      }
      problems.push(notUnderstood('pins', item));
      return view;
    }, DEFAULT_VIEW);
  return { value: pinned.pins, problems };
}

/** Exactly so many finite decimal numbers, separated by commas, or null. */
function numbersIn(text: string, count: number): number[] | null {
  const parts = text.split(',');
  const isEach = parts.every((part) => /^-?\d{1,9}(\.\d+)?$/.test(part));
  return parts.length === count && isEach ? parts.map(Number) : null;
}

function notUnderstood(param: 'cam' | 'pins', value: string): LinkProblem {
  return { type: 'unknown-value', param, value, nearest: null };
}
