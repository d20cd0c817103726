const NAME = 'entente.shortcuts';
const OFF = 'off';

/** Whether the reader had the shortcuts on when last here; on where nothing is kept, or may be. */
export function areShortcutsKept(): boolean {
  try {
    return window.localStorage.getItem(NAME) !== OFF;
  } catch {
    return true; // there is no browser, or it keeps nothing for this page
  }
}

/** Keeps for the next visit whether the shortcuts are on; where the browser keeps nothing, until the page closes. */
export function keepShortcuts(areOn: boolean): void {
  try {
    if (areOn) window.localStorage.removeItem(NAME);
    else window.localStorage.setItem(NAME, OFF);
  } catch {
    // the session still knows
  }
}
