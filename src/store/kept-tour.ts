const NAME = 'entente.tour';
const SEEN = 'seen';

/** Whether this is a first visit: the browser could keep that the page was looked round, and has not. */
export function isTourDue(): boolean {
  try {
    return window.localStorage.getItem(NAME) === null;
  } catch {
    return false; // what cannot be kept would come again with every visit
  }
}

/** Keeps for later visits that the page was looked round, or that nobody wanted to. */
export function keepTourSeen(): void {
  try {
    window.localStorage.setItem(NAME, SEEN);
  } catch {
    // then it is not due either
  }
}
