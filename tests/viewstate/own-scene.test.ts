import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story, StoryScene } from '../../src/domain/story.ts';
import { moveScene, withoutScene, withScene } from '../../src/domain/story-edits.ts';
import {
  followChange,
  queryOfView,
  sceneAfter,
  sceneOfView,
} from '../../src/viewstate/own-scene.ts';
import { decodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { isAtScene, viewOfScene } from '../../src/viewstate/talk.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';

const text = { en: 'x' };

function aScene(query: string): StoryScene {
  return { heading: text, query, caption: text, notes: text, seconds: null, about: [] };
}

function aStory(...queries: readonly string[]): Story {
  return {
    id: 'own-12345678',
    title: text,
    summary: {},
    author: {},
    scenes: queries.map(aScene),
  };
}

const STORY = aStory('at=2023-01-23', 'at=2024-01-01', '');

describe('queryOfView', () => {
  it('keeps all that is seen, and nothing of the page around it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { story, scene, present, embed, lang, theme, data } = DEFAULT_VIEW;
        const left = { story, scene, present, embed, lang, theme, data };
        const picture = view.view === 'claims' ? 'graph' : view.view;
        expect(decodePermalink(queryOfView(view)).view).toEqual({
          ...view,
          ...left,
          view: picture,
        });
      }),
      SEEDED,
    );
  });
});

describe('sceneOfView', () => {
  it('says what is written in the language of the page, without what is empty', () => {
    const view = { ...DEFAULT_VIEW, at: day('2024-01-01'), lang: 'zh-Hans' } as const;
    expect(sceneOfView(view, 'zh-Hans', { heading: ' 云 ', caption: ' ' })).toEqual({
      heading: { 'zh-Hans': '云' },
      query: 'at=2024-01-01',
      caption: {},
      notes: {},
      seconds: null,
      about: [],
    });
  });

  it('is where a story that ends with it stands', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const pictured = { ...view, view: view.view === 'claims' ? 'graph' : view.view } as const;
        const story = withScene(STORY, sceneOfView(view, 'en', { heading: '', caption: '' }));
        expect(isAtScene({ ...pictured, story: story.id, scene: 4 }, story)).toBe(true);
      }),
      SEEDED,
    );
  });
});

describe('sceneAfter', () => {
  it.each([
    ['the scene that moved', moveScene(STORY, 0, 2), 1, 3],
    ['the scene that others moved past', moveScene(STORY, 0, 2), 2, 1],
    ['the scene behind one that is inserted', withScene(STORY, aScene('vs=2023'), 0), 2, 3],
    ['the next where it is deleted', withoutScene(STORY, 1), 2, 2],
    ['the one before where the last is deleted', withoutScene(STORY, 2), 3, 2],
    ['none where none is left', aStory(), 2, null],
  ])('finds %s', (_case, after, number, found) => {
    expect(sceneAfter(STORY, after, number)).toBe(found);
  });
});

describe('followChange', () => {
  const second = viewOfScene(DEFAULT_VIEW, STORY, 2);

  it('shows the scene that takes the place of a deleted one', () => {
    const after = withoutScene(STORY, 1);
    expect(followChange(second, STORY, after)).toEqual(viewOfScene(DEFAULT_VIEW, after, 2));
  });

  it('moves nobody who has gone on', () => {
    const elsewhere = { ...second, focus: ['nvidia'] };
    expect(followChange(elsewhere, STORY, moveScene(STORY, 1, 0))).toEqual({
      ...elsewhere,
      scene: 1,
    });
  });

  it('leaves the view as it is where texts change, where the story empties or is another', () => {
    const worded = { ...STORY, title: { en: 'y' } };
    expect(followChange(second, STORY, worded)).toBe(second);
    expect(followChange(second, STORY, aStory())).toEqual({ ...second, scene: null });
    const other = { ...second, story: 'clouds' };
    expect(followChange(other, STORY, aStory())).toBe(other);
  });

  it('shows the first scene of a story that had none only if nothing else is seen', () => {
    const bare = { ...DEFAULT_VIEW, at: day('2024-01-01'), story: STORY.id };
    expect(followChange(bare, aStory(), aStory(''))).toEqual({ ...bare, scene: 1 });
  });
});
