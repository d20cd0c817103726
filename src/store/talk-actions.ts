import type { Story } from '../domain/story.ts';
import { stepScene, viewOfScene } from '../viewstate/talk.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { sessionStore } from './session-store.ts';
import { talkStore } from './talk-store.ts';
import { changeView } from './view-store.ts';

/** Goes to a scene of a story in one act, in the talk or beside the picture, whichever goes on. */
export function goToScene(story: Story, number: number): void {
  turnTo((view) => viewOfScene(view, story, number));
}

/** Goes so many scenes further on, or back; from an interruption, counted from the scene where the talk stood. */
export function stepTalk(story: Story, by: number): void {
  turnTo((view) => stepScene(view, story, by));
}

/** Starts to present a story at a scene. */
export function startTalk(story: Story, number: number): void {
  talkStore.setState({ isHeld: true });
  turnTo((view) => ({ ...viewOfScene(view, story, number), present: true }));
}

/** Shows the desk again, at the scene or wherever the talk has wandered; the talk stays where it stood. */
export function endTalk(): void {
  talkStore.setState({ autoplay: 'off', hasSpotlight: false, isHeld: true });
  turnTo((view) => ({ ...view, present: false }));
}

/** Goes back to the scene where the talk stood, after an interruption; from the desk too, where a talk was begun. */
export function resumeTalk(story: Story): void {
  const { isHeld } = talkStore.getState();
  turnTo((view) => ({
    ...viewOfScene(view, story, view.scene ?? 1),
    present: view.present || isHeld,
  }));
}

/** Closes the story and leaves what is seen as it is. */
export function closeStory(): void {
  talkStore.setState({ isHeld: false });
  turnTo((view) => ({ ...view, story: null, scene: null, present: false }));
}

function turnTo(change: (view: ViewState) => ViewState): void {
  sessionStore.setState({ isPlaying: false });
  talkStore.setState({ isBlack: false, isRecordOpen: false });
  changeView(change, 'push');
}
