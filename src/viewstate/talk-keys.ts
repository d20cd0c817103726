import { strokeOf } from './key-table.ts';

/** One thing that keys do while a story is presented; a digit is none, it writes the number of a scene. */
interface TalkKeys {
  readonly act: string;
  readonly strokes: readonly string[];
}

/** Every key of a talk, in the order of the help. Among them are those of common clickers: Page Up and Down, full stop or B, F5 and Escape. */
export const TALK_KEY_TABLE = [
  { act: 'next', strokes: ['ArrowRight', 'Space', 'PageDown', 'Enter', 'ArrowDown', 'n'] },
  { act: 'back', strokes: ['ArrowLeft', 'Shift+Space', 'PageUp', 'Backspace', 'ArrowUp', 'p'] },
  { act: 'first', strokes: ['Home'] },
  { act: 'last', strokes: ['End'] },
  { act: 'black', strokes: ['b', '.'] },
  { act: 'spotlight', strokes: ['s'] },
  { act: 'autoplay', strokes: ['a'] },
  { act: 'loop', strokes: ['l'] },
  { act: 'previousChange', strokes: ['[', 'Shift+ArrowLeft'] },
  { act: 'nextChange', strokes: [']', 'Shift+ArrowRight'] },
  { act: 'search', strokes: ['/', 'Mod+k'] },
  { act: 'focus', strokes: ['f'] },
  { act: 'record', strokes: ['i'] },
  { act: 'zoomIn', strokes: ['+', '='] },
  { act: 'zoomOut', strokes: ['-'] },
  { act: 'resume', strokes: ['r'] },
  { act: 'notes', strokes: ['o'] },
  { act: 'fullScreen', strokes: ['F5', 'Shift+f'] },
  { act: 'help', strokes: ['?'] },
  { act: 'end', strokes: ['Escape'] },
] as const satisfies readonly TalkKeys[];

export type TalkAct = (typeof TALK_KEY_TABLE)[number]['act'];

/** A press as the tables write it; a talk tells Shift+Space, which goes back, from Space. */
export function talkStrokeOf(press: Parameters<typeof strokeOf>[0]): string | null {
  const stroke = strokeOf(press);
  return stroke === 'Space' && press.shiftKey ? 'Shift+Space' : stroke;
}

/** What a stroke does in a talk, or null. */
export function talkActOf(stroke: string): TalkAct | null {
  const keys = TALK_KEY_TABLE.find(({ strokes }: TalkKeys) => strokes.includes(stroke));
  return keys?.act ?? null;
}
