import { useEffect } from 'react';
import type { Story } from '../domain/story.ts';
import type { Language } from '../domain/vocabulary.ts';
import { secondsOf } from '../scene/scene-seconds.ts';
import { useSession } from '../store/session-store.ts';
import { goToScene, stepTalk } from '../store/talk-actions.ts';
import { setAutoplay, useTalk } from '../store/talk-store.ts';
import { isAtScene } from '../viewstate/talk.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** Goes on by itself where the presenter asked for it; waits while the screen is black, a dialog is open, the picture is on its way, or the talk is interrupted. */
export function useAutoplay(
  story: Story | null,
  view: ViewState,
  isGliding: boolean,
  language: Language,
): void {
  const autoplay = useTalk((talk) => talk.autoplay);
  const isBlack = useTalk((talk) => talk.isBlack);
  const isBusy = useSession((session) => session.dialog !== null);
  useEffect(() => {
    if (autoplay === 'off' || !story || isBlack || isBusy || isGliding) return undefined;
    const number = view.scene ?? 1;
    const scene = story.scenes[number - 1];
    if (!scene || !isAtScene(view, story)) return undefined;
    const timer = setTimeout(() => {
      if (number < story.scenes.length) stepTalk(story, 1);
      else if (autoplay === 'loop') goToScene(story, 1);
      else setAutoplay('off');
    }, secondsOf(scene, language) * 1000);
    return () => clearTimeout(timer);
  }, [autoplay, story, view, isBlack, isBusy, isGliding, language]);
}
