import type { Day } from '../domain/time/day.ts';
import type { Keyframes, Track } from '../layout/keyframes.ts';

/** Keyframes as text, which compresses to a third of numbers: a track for each organisation of the file in its order, 0 where it has no place. Coordinates are whole multiples of `quantum` layout units. */
export interface FiledKeyframes {
  readonly first: number;
  readonly step: number;
  readonly quantum: number;
  readonly tracks: readonly (string | 0)[];
}

/** Codes from `FIRST_CODE` on, without quotation mark and backslash, stand for small changes of pace; larger ones are written out. */
const FIRST_CODE = 0x30;
const SMALL = 40;

/** The file's form of keyframes; `keyframesFrom` gives them back, rounded to the quantum. */
export function fileKeyframes(
  keyframes: Keyframes,
  organizations: readonly string[],
  quantum: number,
): FiledKeyframes {
  const tracks = organizations.map((id) => {
    const track = keyframes.tracks.get(id);
    return track ? `${encode(track.x, quantum)} ${encode(track.y, quantum)}` : 0;
  });
  return { first: keyframes.first, step: keyframes.step, quantum, tracks };
}

/** Reads keyframes out of a file whose organisations are these, in this order. */
export function keyframesFrom(
  { first, step, quantum, tracks }: FiledKeyframes,
  organizations: readonly string[],
): Keyframes {
  const entries = organizations.flatMap((id, index): [string, Track][] => {
    const text = tracks[index];
    if (typeof text !== 'string') return [];
    const [x = '', y = ''] = text.split(' ');
    return [[id, { x: decode(x, quantum), y: decode(y, quantum) }]];
  });
  return { first: first as Day, step, tracks: new Map(entries) };
}

/** The changes of pace from keyframe to keyframe, as text: who glides evenly is a row of zeros. */
function encode(values: readonly number[], quantum: number): string {
  let [last, pace] = [0, 0];
  return values
    .map((value, keyframe) => {
      const at = Math.round(value / quantum);
      const change = at - last - pace;
      pace = keyframe === 0 ? 0 : at - last;
      last = at;
      return letterOf(change);
    })
    .join('');
}

function decode(text: string, quantum: number): number[] {
  let [last, pace] = [0, 0];
  return [...text.matchAll(/\((-?\d+)\)|[^()]/g)].map(([letter, written], keyframe) => {
    const step = pace + (written === undefined ? changeOf(letter) : Number(written));
    last += step;
    pace = keyframe === 0 ? 0 : step;
    return last * quantum;
  });
}

/** Zigzag: 0, −1, 1, −2, 2, … become the letters in their order. */
function letterOf(change: number): string {
  const place = change >= 0 ? 2 * change : -2 * change - 1;
  return place < SMALL ? String.fromCharCode(FIRST_CODE + place) : `(${change})`;
}

function changeOf(letter: string): number {
  const place = letter.charCodeAt(0) - FIRST_CODE;
  return place % 2 === 0 ? place / 2 : -(place + 1) / 2;
}
