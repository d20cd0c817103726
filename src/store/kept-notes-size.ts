const NAME = 'entente.notes-size';

/** How many sizes there are for the notes' letters, and which is the usual one, counted from 0. */
export const NOTES_SIZES = 7;
const USUAL = 2;

/** The size that the presenter chose when last here, counted from 0; the usual one where nothing is kept. */
export function keptNotesSize(): number {
  try {
    const kept = Number(window.localStorage.getItem(NAME) ?? USUAL);
    return Number.isInteger(kept) && kept >= 0 && kept < NOTES_SIZES ? kept : USUAL;
  } catch {
    return USUAL; // the browser keeps nothing for this page
  }
}

/** Keeps it for later talks. */
export function keepNotesSize(size: number): void {
  try {
    window.localStorage.setItem(NAME, String(size));
  } catch {
    // the window still knows
  }
}
