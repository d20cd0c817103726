import type { LedgerMark } from '../view-state.ts';
import type { Decoded, LinkProblem } from './problem.ts';

const VERSION = /^[0-9a-f]{12}$/;
const FROZEN = '~frozen';

/** A ledger's version, with `~frozen` where the link shows that ledger and no newer one. */
export function encodeMark(mark: LedgerMark | null): string {
  return mark ? `${mark.version}${mark.isFrozen ? FROZEN : ''}` : '';
}

/** The ledger that a link was made with; nothing and a problem for what cannot be a version. */
export function decodeMark(text: string): Decoded<LedgerMark> {
  const isFrozen = text.endsWith(FROZEN);
  const version = isFrozen ? text.slice(0, -FROZEN.length) : text;
  if (text === '') return { problems: [] };
  if (!VERSION.test(version)) return { problems: [notUnderstood('data', text)] };
  return { value: { version, isFrozen }, problems: [] };
}

/** The number of a scene, counted from 1. */
export function decodeScene(text: string): Decoded<number> {
  const isNumber = /^[1-9]\d{0,3}$/.test(text);
  return isNumber
    ? { value: Number(text), problems: [] }
    : { problems: text === '' ? [] : [notUnderstood('scene', text)] };
}

/** The id of a story, which is known to be one only when the stories are there. */
export function decodeStory(text: string): Decoded<string> {
  return text === '' ? { problems: [] } : { value: text, problems: [] };
}

/** A switch, which `1` and an empty value turn on and `0` off. */
export function decodeSwitch(param: 'present' | 'embed', text: string): Decoded<boolean> {
  if (text === '' || text === '1') return { value: true, problems: [] };
  return text === '0' ? { value: false, problems: [] } : { problems: [notUnderstood(param, text)] };
}

function notUnderstood(param: string, value: string): LinkProblem {
  return { type: 'unknown-value', param, value, nearest: null };
}
