import { FRESH_CLOCK, readClock, type TalkClock } from '../viewstate/talk-clock.ts';
import { isName } from '../viewstate/talk-messages.ts';

const NAME = 'entente.talk';

/** What a tab keeps of its talk: a name that no other talk has, the story, and the clock. A window that it opens begins with a copy. */
export interface KeptTalk {
  readonly id: string;
  readonly story: string | null;
  readonly clock: TalkClock;
}

/** What this tab has kept of a talk, or a new one. */
export function keptTalk(): KeptTalk {
  return readKept() ?? { id: newName(), story: null, clock: FRESH_CLOCK };
}

/** What this tab has kept of a talk, or null. */
export function readKept(): KeptTalk | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(NAME) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { id, story, clock: told }: Partial<Record<keyof KeptTalk, unknown>> = kept;
    const clock = readClock(told);
    return isName(id) && clock
      ? { id, story: typeof story === 'string' ? story : null, clock }
      : null;
  } catch {
    return null; // what is there is nobody's talk, or nothing may be kept
  }
}

/** Keeps it until the tab is closed, where the browser keeps anything. */
export function keepTalk(talk: KeptTalk): void {
  try {
    window.sessionStorage.setItem(NAME, JSON.stringify(talk));
  } catch {
    // then a reload begins another talk
  }
}

/** A name for a talk or a window that nobody else will have chosen. */
export function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}
