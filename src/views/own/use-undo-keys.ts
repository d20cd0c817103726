import { type KeyboardEvent, useRef } from 'react';
import { redoEdit, undoEdit } from '../../store/own-editing.ts';
import { ownStore } from '../../store/own-stories.ts';
import { strokeOf } from '../../viewstate/key-table.ts';

const FIELDS = 'input, textarea';

/**
 * Lets Ctrl or ⌘ with Z, Shift+Z and Y undo and redo. A field that says something else than when it was entered keeps
 * these keys for itself, as browsers have it; once it says the same again, and everywhere else, they are the editor's.
 */
export function useUndoKeys(id: string) {
  /** What the field said when it was entered, or when the editor last undid something in it. */
  const entered = useRef<string | null>(null);
  const isWritten = useRef(false);
  return {
    onFocus: () => {
      isWritten.current = false;
      entered.current = null;
    },
    onInput: () => {
      isWritten.current = true;
    },
    onKeyDown: (press: KeyboardEvent<HTMLElement>) => {
      const field = fieldOf(press.target);
      if (field && !isWritten.current) entered.current = field.value;
      const turn = turnOf(press);
      if (!turn || !ownStore.getState()[turn.can][id]) return;
      if (field && isWritten.current && field.value !== entered.current) return;
      press.preventDefault();
      isWritten.current = false;
      turn.act(id);
    },
  };
}

function fieldOf(target: EventTarget): HTMLInputElement | HTMLTextAreaElement | null {
  if (!(target instanceof HTMLElement) || !target.matches(FIELDS)) return null;
  return target as HTMLInputElement | HTMLTextAreaElement;
}

const UNDO = { can: 'canUndo', act: undoEdit } as const;
const REDO = { can: 'canRedo', act: redoEdit } as const;
const TURNS: Readonly<Record<string, typeof UNDO | typeof REDO>> = {
  'Mod+z': UNDO,
  'Mod+Shift+z': REDO,
  'Mod+y': REDO,
};

function turnOf(press: KeyboardEvent) {
  return TURNS[strokeOf(press) ?? ''];
}
