import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Story } from '../domain/story.ts';
import type { Day } from '../domain/time/day.ts';
import { changeDaysShown, changesAround } from '../scene/headline-scene.ts';
import { goTo, toggleInFocus, zoomBy } from '../store/actions.ts';
import { openDialog } from '../store/session-store.ts';
import { endTalk, goToScene, resumeTalk, stepTalk } from '../store/talk-actions.ts';
import {
  talkStore,
  toggleAutoplay,
  toggleBlack,
  toggleRecord,
  toggleSpotlight,
} from '../store/talk-store.ts';
import { viewStore } from '../store/view-store.ts';
import { leaveFullScreen, toggleFullScreen } from '../ui/full-screen.ts';
import type { TalkAct } from '../viewstate/talk-keys.ts';
import { openNotes } from './talk-windows.ts';
import type { Gliding } from './use-glide.ts';

/** What acts in a talk act on. */
export interface TalkSetting {
  readonly story: Story | null;
  /** The ledger dated by the view's basis. */
  readonly ledger: IndexedLedger;
  readonly glide: Gliding;
}

const ZOOM_STEP = 1.5;

/** What each key of a talk does; a talk whose story is not there yet can still be left. */
export const TALK_ACTS: Readonly<Record<TalkAct, (setting: TalkSetting) => void>> = {
  next: goOn,
  back: ({ story }) => story && stepTalk(story, -1),
  first: ({ story }) => story && goToScene(story, 1),
  last: ({ story }) => story && goToScene(story, story.scenes.length),
  black: toggleBlack,
  spotlight: toggleSpotlight,
  autoplay: () => toggleAutoplay('once'),
  loop: () => toggleAutoplay('loop'),
  previousChange: ({ ledger }) => turnTo(around(ledger).previous),
  nextChange: ({ ledger }) => turnTo(around(ledger).next),
  search: () => openDialog('search'),
  focus: () => {
    const { pick } = viewStore.getState().view;
    if (pick?.type === 'org') toggleInFocus(pick.id);
  },
  record: toggleRecord,
  zoomIn: () => zoomBy(ZOOM_STEP),
  zoomOut: () => zoomBy(1 / ZOOM_STEP),
  resume: ({ story }) => story && resumeTalk(story),
  notes: openNotes,
  fullScreen: toggleFullScreen,
  help: () => openDialog('keys'),
  end: () => {
    leaveFullScreen();
    endTalk();
  },
};

/** Shows again what was black, arrives where the picture is on its way, or else goes to the next scene. */
export function goOn({ story, glide }: TalkSetting): void {
  if (talkStore.getState().isBlack) toggleBlack();
  else if (glide.telling !== null) glide.finish();
  else if (story) stepTalk(story, 1);
}

function around(ledger: IndexedLedger) {
  const { view } = viewStore.getState();
  return changesAround(changeDaysShown(ledger, view), view.at);
}

function turnTo(day: Day | null): void {
  if (day !== null) goTo(day);
}
