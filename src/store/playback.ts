import { nextStep } from '../domain/pacing.ts';
import type { Day } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import { moveTo } from '../viewstate/transitions.ts';
import { sessionStore } from './session-store.ts';
import { changeView, viewStore } from './view-store.ts';

/** Starts or stops playing. From the last day it starts again at the first. */
export function togglePlaying(): void {
  const { isPlaying } = sessionStore.getState();
  if (!isPlaying && viewStore.getState().view.at === WINDOW.last) {
    changeView((view) => moveTo(view, WINDOW.first), 'push');
  }
  sessionStore.setState({ isPlaying: !isPlaying });
}

/** Plays on from the view's day until the window ends or the returned function is called. `jumps` goes from change to change. */
export function play(changes: readonly Day[], jumps: boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    const { view } = viewStore.getState();
    const step = nextStep(changes, view.at, WINDOW.last, sessionStore.getState().speed, jumps);
    if (step === null) {
      sessionStore.setState({ isPlaying: false });
      return;
    }
    timer = setTimeout(() => {
      changeView((current) => moveTo(current, step.day), 'replace');
      schedule();
    }, step.waitMs);
  };
  schedule();
  return () => clearTimeout(timer);
}
