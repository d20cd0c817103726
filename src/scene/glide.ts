import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Story } from '../domain/story.ts';
import type { Day } from '../domain/time/day.ts';
import { isAtScene } from '../viewstate/talk.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { changeDaysShown } from './headline-scene.ts';

/** So many days at most are shown on the way between two scenes. */
const MOST_STOPS = 8;

/** How long the way takes, and how long a day of it stands at least and at most, in ms. */
const WAY_MS = 3600;
const STOP_MS = { least: 450, most: 900 } as const;

/** The way from one scene to the next: the days that it stops at, ascending, and how long at each in ms. */
export interface Glide {
  readonly days: readonly Day[];
  readonly stopMs: number;
}

/** The days of change passed between two scenes, the later scene's own among them where it is one; evenly chosen where they are many. Null where time does not go on or nothing changes. */
export function glideBetween(
  ledger: IndexedLedger,
  from: Pick<ViewState, 'at'>,
  to: ViewState,
): Glide | null {
  const passed = changeDaysShown(ledger, to).filter((day) => day > from.at && day <= to.at);
  if (passed.length === 0) return null;
  const count = Math.min(MOST_STOPS, passed.length);
  const days = Array.from({ length: count }, (_, stop) => {
    const place = Math.round(((stop + 1) * passed.length) / count) - 1;
    return passed[place] as Day;
  });
  const stopMs = Math.min(STOP_MS.most, Math.max(STOP_MS.least, WAY_MS / count));
  return { days, stopMs };
}

/** Whether a talk went from one scene to the one after it, both of them pictures: all else is cut. */
export function isNextScene(before: ViewState, after: ViewState, story: Story): boolean {
  const isOneStory = before.story === story.id && after.story === story.id;
  const isStep = after.scene === (before.scene ?? 0) + 1;
  const arePictures = before.view === 'graph' && after.view === 'graph';
  return isOneStory && isStep && arePictures && isAtScene(after, story);
}
