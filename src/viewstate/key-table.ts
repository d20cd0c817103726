/** Where keys are listed together; those of the picture and of a walk act while the focus is there. */
export const KEY_GROUPS = ['page', 'show', 'time', 'picture', 'walk'] as const;

export type KeyGroup = (typeof KEY_GROUPS)[number];

/** One thing that keys do. Strokes are written as `strokeOf` reads them; any of several does. */
interface Keys {
  readonly act: string;
  readonly group: KeyGroup;
  readonly strokes: readonly string[];
}

/** Every key there is, in the order of the help: what acts and what the help tells come from here alone. */
export const KEY_TABLE = [
  { act: 'search', group: 'page', strokes: ['/', 'Mod+k'] },
  { act: 'share', group: 'page', strokes: ['s'] },
  { act: 'addView', group: 'page', strokes: ['a'] },
  { act: 'help', group: 'page', strokes: ['?'] },
  { act: 'close', group: 'page', strokes: ['Escape', 'Backspace'] },
  { act: 'clear', group: 'page', strokes: ['Shift+c'] },
  { act: 'graph', group: 'show', strokes: ['g'] },
  { act: 'table', group: 'show', strokes: ['t'] },
  { act: 'measures', group: 'show', strokes: ['m'] },
  { act: 'focus', group: 'show', strokes: ['f'] },
  { act: 'hops', group: 'show', strokes: ['1', '2', '3'] },
  { act: 'rest', group: 'show', strokes: ['h'] },
  { act: 'date', group: 'time', strokes: ['d'] },
  { act: 'previous', group: 'time', strokes: [','] },
  { act: 'next', group: 'time', strokes: ['.'] },
  { act: 'play', group: 'time', strokes: ['Space'] },
  { act: 'compare', group: 'time', strokes: ['c'] },
  { act: 'swap', group: 'time', strokes: ['x'] },
  {
    act: 'look',
    group: 'picture',
    strokes: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'],
  },
  {
    act: 'move',
    group: 'picture',
    strokes: ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowDown'],
  },
  { act: 'zoomIn', group: 'picture', strokes: ['+', '='] },
  { act: 'zoomOut', group: 'picture', strokes: ['-'] },
  { act: 'fit', group: 'picture', strokes: ['0'] },
  { act: 'walk', group: 'picture', strokes: ['Enter', 'n'] },
  {
    act: 'step',
    group: 'walk',
    strokes: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'],
  },
  { act: 'nextTie', group: 'walk', strokes: [']', 'Tab'] },
  { act: 'previousTie', group: 'walk', strokes: ['[', 'Shift+Tab'] },
  { act: 'pick', group: 'walk', strokes: ['Enter'] },
  { act: 'focusWalked', group: 'walk', strokes: ['f'] },
  { act: 'leave', group: 'walk', strokes: ['Escape'] },
] as const satisfies readonly Keys[];

export type KeyAct = (typeof KEY_TABLE)[number]['act'];

/** What a key that goes down says of itself. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A press as the table writes it: `Mod` for Ctrl or ⌘, `Shift` where it does not only choose the character, letters small; null with Alt, which is the system's. */
export function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string | null {
  if (altKey) return null;
  const isLetter = /^[a-z]$/i.test(key);
  const isShiftTold = shiftKey && (isLetter || key.length > 1);
  const name = key === ' ' ? 'Space' : isLetter ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${isShiftTold ? 'Shift+' : ''}${name}`;
}

/** What a stroke does among the keys of the groups, or null. */
export function actOf(stroke: string | null, groups: readonly KeyGroup[]): KeyAct | null {
  const keys = KEY_TABLE.find(
    ({ group, strokes }: Keys) => groups.includes(group) && strokes.some((one) => one === stroke),
  );
  return keys?.act ?? null;
}

/** Whether a stroke writes a character, so that a reader who dictates may set it off unawares. */
export function isCharacter(stroke: string): boolean {
  return stroke === 'Space' || /^(Shift\+)?.$/.test(stroke);
}
