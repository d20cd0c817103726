import { useState } from 'react';
import type { Story } from '../../domain/story.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import {
  doubleScene,
  insertScene,
  removeScene,
  retakeScene,
  shiftScene,
} from '../../store/own-editing.ts';
import { viewStore } from '../../store/view-store.ts';
import { sceneOfView } from '../../viewstate/own-scene.ts';
import { partOfScene, type ScenePart } from './use-focus-wish.ts';

/** What is done with a scene as a whole. */
export type Act = 'retake' | 'up' | 'down' | 'duplicate' | 'insert' | 'delete';

interface Told {
  readonly words: Words;
  readonly own: TalkMessages['own'];
  /** What a scene of what is seen is first called. */
  readonly headingNow: () => string;
  readonly countOf: (count: number) => string;
}

/** Acts on the scenes of a story, leads the focus to where the reader goes on, and says what is not seen to have happened. */
export function useSceneActs(
  story: Story,
  wish: (...selectors: readonly string[]) => void,
  told: Told,
) {
  const [said, setSaid] = useState('');
  const { id, scenes } = story;
  const { words, own, headingNow, countOf } = told;
  const focus = (index: number, part: ScenePart) => wish(...partOfScene(index, part));
  const insert = (at: number) => {
    const { view } = viewStore.getState();
    const texts = { heading: headingNow(), caption: '' };
    focus(at, 'heading');
    insertScene(id, sceneOfView(view, words.language, texts), at);
    setSaid('');
  };
  const move = (from: number, to: number, part: ScenePart) => {
    if (to < 0 || to >= scenes.length) return;
    focus(to, part);
    shiftScene(id, from, to);
    setSaid(own.editor.moved(to + 1, scenes.length));
  };
  const act = (name: Act, index: number) => {
    setSaid('');
    if (name === 'retake') {
      focus(index, 'open');
      retakeScene(id, index);
    }
    if (name === 'up') move(index, index - 1, 'up');
    if (name === 'down') move(index, index + 1, 'down');
    if (name === 'insert') insert(index + 1);
    if (name === 'duplicate') {
      focus(index + 1, 'heading');
      doubleScene(id, index);
    }
    if (name === 'delete') {
      const left = scenes.length - 1;
      focus(Math.max(0, Math.min(index, left - 1)), 'open');
      removeScene(id, index);
      setSaid(own.editor.deleted(countOf(left)));
    }
  };
  return { act, insert, move, said };
}
