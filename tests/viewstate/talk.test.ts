import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/domain/story.ts';
import { decodePermalink } from '../../src/viewstate/permalink/permalink.ts';
import { isAtScene, reconcileStory, stepScene, viewOfScene } from '../../src/viewstate/talk.ts';
import { DEFAULT_VIEW } from '../../src/viewstate/view-state.ts';
import { anyView, SEEDED } from '../support/arbitraries.ts';
import { day } from '../support/builders.ts';

const text = { en: 'x' };

function aStory(...queries: readonly string[]): Story {
  const scene = { heading: text, caption: text, notes: text, seconds: null, about: [] };
  const scenes = queries.map((query) => ({ ...scene, query }));
  return { id: 'clouds', title: text, summary: text, author: text, scenes };
}

const STORY = aStory('at=2023-01-23&focus=openai', 'at=2024-01-01&lang=en', 'at=2025-11-03');

describe('viewOfScene', () => {
  it('shows what the scene’s link shows, in the language and the frame that the reader has', () => {
    const view = { ...DEFAULT_VIEW, lang: 'zh-Hans', present: true, focus: ['nvidia'] } as const;
    expect(viewOfScene(view, STORY, 2)).toEqual({
      ...DEFAULT_VIEW,
      at: day('2024-01-01'),
      lang: 'zh-Hans',
      present: true,
      story: 'clouds',
      scene: 2,
    });
  });

  it('stays within the story', () => {
    expect([-1, 0, 4, 99].map((number) => viewOfScene(DEFAULT_VIEW, STORY, number).scene)).toEqual([
      1, 1, 3, 3,
    ]);
  });

  it('is where the story stands, whatever was seen before', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 1, max: 3 }), (view, number) => {
        expect(isAtScene(viewOfScene(view, STORY, number), STORY)).toBe(true);
      }),
      SEEDED,
    );
  });
});

describe('stepScene', () => {
  const first = viewOfScene(DEFAULT_VIEW, STORY, 1);

  it('goes on and back, and stays at the ends', () => {
    const second = stepScene(first, STORY, 1);
    expect([second.scene, stepScene(second, STORY, -1)]).toEqual([2, first]);
    expect(stepScene(first, STORY, -1)).toBe(first);
  });

  it('returns to an end from an interruption', () => {
    const interrupted = { ...first, focus: ['nvidia'] };
    expect(isAtScene(interrupted, STORY)).toBe(false);
    expect(stepScene(interrupted, STORY, -1)).toEqual(first);
  });
});

describe('reconcileStory', () => {
  it('leaves a bare link as it is where its scene shows the default view, or the story has no scene', () => {
    const bare = { ...DEFAULT_VIEW, story: 'clouds', scene: 1 };
    expect(reconcileStory(bare, [aStory('')])).toEqual({ view: bare, problems: [] });
    expect(reconcileStory(bare, [aStory('')]).view).toBe(bare);
    const empty = { ...DEFAULT_VIEW, story: 'clouds' };
    expect(reconcileStory(empty, [aStory()]).view).toBe(empty);
  });

  const reconciled = (link: string) => reconcileStory(decodePermalink(link).view, [STORY]);

  it.each([
    ['story=clouds', viewOfScene(DEFAULT_VIEW, STORY, 1)],
    ['story=clouds&scene=3', viewOfScene(DEFAULT_VIEW, STORY, 3)],
    [
      'story=clouds&scene=3&at=2023-05-05',
      { ...DEFAULT_VIEW, at: day('2023-05-05'), story: 'clouds', scene: 3 },
    ],
    ['scene=3&present', DEFAULT_VIEW],
  ])('%s', (link, view) => expect(reconciled(link)).toEqual({ view, problems: [] }));

  it('says what there is none of', () => {
    expect(reconciled('story=cloud&scene=2&present')).toEqual({
      view: DEFAULT_VIEW,
      problems: [
        {
          type: 'unknown-record',
          record: 'story',
          param: 'story',
          value: 'cloud',
          nearest: 'clouds',
        },
      ],
    });
    expect(reconciled('story=clouds&scene=9')).toEqual({
      view: viewOfScene(DEFAULT_VIEW, STORY, 3),
      problems: [{ type: 'unknown-value', param: 'scene', value: '9', nearest: null }],
    });
  });

  it('waits for the reader’s own to be read, and says of one that is not there where it is', () => {
    const view = { ...DEFAULT_VIEW, story: 'own-abcd1234', scene: 2, present: true };
    expect(reconcileStory(view, [STORY], false)).toEqual({ view, problems: [] });
    expect(reconcileStory(view, [STORY], true)).toEqual({
      view: DEFAULT_VIEW,
      problems: [{ type: 'story-elsewhere' }],
    });
    expect(reconcileStory({ ...view, story: 'cloud' }, [STORY], false).problems).toHaveLength(1);
  });

  it('knows no scene of a story that has none', () => {
    const view = { ...DEFAULT_VIEW, at: day('2023-05-05'), story: 'clouds', scene: 7 };
    expect(reconcileStory(view, [aStory()])).toEqual({
      view: { ...view, scene: null },
      problems: [],
    });
  });

  it('finds nothing to do in what it gave', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('clouds', 'none'), (view, story) => {
        const once = reconcileStory({ ...view, story }, [STORY]).view;
        expect(reconcileStory(once, [STORY])).toEqual({ view: once, problems: [] });
      }),
      SEEDED,
    );
  });
});
