import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedTitle, isOwnId } from '../../src/domain/own-story.ts';
import type { Story } from '../../src/domain/story.ts';
import {
  duplicateScene,
  editScene,
  editStory,
  editText,
  moveScene,
  withoutScene,
  withScene,
} from '../../src/domain/story-edits.ts';
import { NO_HISTORY, stepBack, stepForth, withStep } from '../../src/domain/story-history.ts';
import { anyLocalText, anyScene, anyStory, anyText } from '../support/any-story.ts';

const anyIndex = fc.oneof(
  fc.integer({ min: -2, max: 6 }),
  fc.constantFrom(0.5, Number.NaN, Infinity),
);

/** Any one change of a story. */
const anyEdit: fc.Arbitrary<(story: Story) => Story> = fc.oneof(
  fc.tuple(anyScene, fc.option(anyIndex, { nil: undefined })).map(
    ([scene, at]) =>
      (story: Story) =>
        withScene(story, scene, at),
  ),
  anyIndex.map((index) => (story: Story) => withoutScene(story, index)),
  fc.tuple(anyIndex, anyIndex).map(
    ([from, to]) =>
      (story: Story) =>
        moveScene(story, from, to),
  ),
  anyIndex.map((index) => (story: Story) => duplicateScene(story, index)),
  fc.tuple(anyIndex, anyLocalText).map(
    ([index, caption]) =>
      (story: Story) =>
        editScene(story, index, { caption }),
  ),
  anyLocalText.map((title) => (story: Story) => editStory(story, { title })),
);

const inOrder = ({ scenes }: Story) => scenes.map((scene) => JSON.stringify(scene)).toSorted();

describe('an edit', () => {
  it('is taken back, and made again, any number of times', () => {
    fc.assert(
      fc.property(anyStory(), fc.array(anyEdit, { maxLength: 12 }), (first, edits) => {
        const told = [first];
        let now = first;
        let history = NO_HISTORY;
        for (const edit of edits) {
          history = withStep(history, now, null);
          now = edit(now);
          told.push(now);
        }
        for (const was of told.slice(0, -1).toReversed()) {
          const back = stepBack(history, now);
          expect(back?.story).toBe(was);
          ({ story: now, history } = back ?? { story: now, history });
        }
        expect(stepBack(history, now)).toBeNull();
        for (const next of told.slice(1)) {
          const forth = stepForth(history, now);
          expect(forth?.story).toBe(next);
          ({ story: now, history } = forth ?? { story: now, history });
        }
        expect(stepForth(history, now)).toBeNull();
      }),
    );
  });

  it('leaves the story that it was made of as it was, and loses no scene by a bad index', () => {
    fc.assert(
      fc.property(anyStory(), anyEdit, (story, edit) => {
        const before = structuredClone(story);
        const after = edit(story);
        expect(story).toEqual(before);
        expect(after.scenes.every((scene) => typeof scene === 'object')).toBe(true);
        expect(Math.abs(after.scenes.length - story.scenes.length)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('that moves a scene keeps them all, and the others in order', () => {
    fc.assert(
      fc.property(anyStory(), anyIndex, anyIndex, (story, from, to) => {
        const moved = moveScene(story, from, to);
        expect(inOrder(moved)).toEqual(inOrder(story));
        const scene = story.scenes[from];
        if (moved === story || !scene) return;
        expect(moved.scenes[to]).toBe(scene);
        const rest = ({ scenes }: Story) => scenes.filter((one) => one !== scene);
        expect(rest(moved)).toEqual(rest(story));
      }),
    );
  });

  it('that duplicates a scene makes one that can be told from it', () => {
    fc.assert(
      fc.property(anyStory(1), (story) => {
        const { scenes } = duplicateScene(story, 0);
        expect(scenes).toEqual([story.scenes[0], ...story.scenes]);
        expect(scenes[0]).not.toBe(scenes[1]);
      }),
    );
  });

  it('of a text leaves its other languages alone', () => {
    fc.assert(
      fc.property(anyLocalText, anyText, (text, value) => {
        const { en: _, ...others } = text;
        expect(editText(text, 'en', value)).toEqual({ ...others, en: value });
        expect(editText(text, 'en', '')).toEqual(others);
      }),
    );
  });
});

describe('the history', () => {
  const [a, b, c] = [
    { id: 'own-aaaaaaaa', title: {}, summary: {}, author: {}, scenes: [] },
    { id: 'own-aaaaaaaa', title: { en: 'b' }, summary: {}, author: {}, scenes: [] },
    { id: 'own-aaaaaaaa', title: { en: 'c' }, summary: {}, author: {}, scenes: [] },
  ] as const;

  it('takes the changes of one step as one, until another comes between or it is taken back', () => {
    const once = withStep(NO_HISTORY, a, 'title');
    expect(withStep(once, b, 'title')).toBe(once);
    expect(withStep(once, b, 'summary').past).toEqual([a, b]);
    expect(withStep(once, b, null).past).toEqual([a, b]);
    const back = stepBack(once, c);
    expect(back).toEqual({ story: a, history: { past: [], future: [c], step: null } });
    expect(withStep(back?.history ?? once, a, 'title')).toEqual({
      past: [a],
      future: [],
      step: 'title',
    });
  });

  it('forgets the oldest of very many steps', () => {
    let history = NO_HISTORY;
    for (let step = 0; step < 300; step++) history = withStep(history, step === 299 ? b : a, null);
    expect([history.past.length, history.past.at(-1)]).toEqual([200, b]);
  });
});

describe('an own story', () => {
  it.each([
    ['own-abcd1234', true],
    ['own-abcd123', false],
    ['own-ABCD1234', false],
    ['own-abcd12345', false],
    ['two-clouds', false],
  ])('is known by its id: %s', (id, isOwn) => expect(isOwnId(id)).toBe(isOwn));

  it.each([
    ['A', ['A'], 'A (2)'],
    ['A', ['A', 'A (2)', 'A (3)'], 'A (4)'],
    ['A (2)', ['A', 'A (2)'], 'A (3)'],
    ['A (1999)', [], 'A (1999) (2)'],
  ])('%s beside %j is copied as %s', (title, taken, copied) => {
    const beside = taken.map((en) => ({ en, 'zh-Hans': `${en} (9)` }));
    expect(copiedTitle({ en: title }, beside)).toEqual({ en: copied });
  });
});
