import { knowWindow } from '../store/talk-channel.ts';
import { setNotesBlocked } from '../store/talk-store.ts';
import { viewStore } from '../store/view-store.ts';
import { addressOf } from '../viewstate/permalink/address.ts';
import { talkScreen } from './use-talk-screen.ts';

const NOTES_FEATURES = 'popup,width=1040,height=760';

let notes: Window | null = null;
let screen: Window | null = null;

/** Opens the notes of the talk in a window of their own, or brings those that are open to the front; as only a press may. */
export function openNotes(): void {
  if (!notes || notes.closed) notes = notesWindow(talkScreen().talk());
  setNotesBlocked(notes === null);
  notes?.focus();
}

/** The window of a talk's notes: one that is open already, else a new one; null where the browser refuses. */
function notesWindow(talk: string): Window | null {
  // without an address, so that one that is open stays as it is
  const opened = window.open('', `entente-notes-${talk}`, NOTES_FEATURES);
  if (!opened) return null;
  knowWindow(opened);
  if (isEmpty(opened)) opened.location.replace(`${pageNow()}#notes=${talk}`);
  return opened;
}

/** The window of the talk, as far as the notes know it. */
export function screenWindow(): Window | null {
  const known: Window | null = screen ?? window.opener;
  return known?.closed === false ? known : null;
}

/** Brings the window of the talk to the front. */
export function raiseScreen(): void {
  screenWindow()?.focus();
}

/** Opens the talk again at the place that the notes have kept: the new window takes over the talk's name and its clock, of which every window gets a copy from the one that opens it. */
export function reopenScreen(): void {
  screen = window.open(pageNow(), '_blank');
  if (screen) knowWindow(screen);
}

/** This page's address with the view as a talk, without fragment. */
function pageNow(): string {
  const { view } = viewStore.getState();
  return addressOf({ ...view, present: true }, window.location.href);
}

/** Whether a window is new; one with a file in it may not be looked into. */
function isEmpty(opened: Window): boolean {
  try {
    return opened.location.href === 'about:blank';
  } catch {
    return false;
  }
}
