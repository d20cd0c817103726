import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnStory } from '../../src/domain/own-story.ts';
import type { Story } from '../../src/domain/story.ts';
import { editStory } from '../../src/domain/story-edits.ts';
import { keepDraft, readDrafts } from '../../src/store/own-drafts.ts';
import { OwnKeeper } from '../../src/store/own-stories-keeper.ts';
import { ownStoryOf } from '../../src/store/own-stories-saving.ts';

const CLOUDS: Omit<Story, 'id'> = {
  title: { en: 'Two clouds' },
  summary: {},
  author: {},
  scenes: [
    {
      heading: { en: 'One' },
      query: 'at=2024-01-01',
      caption: {},
      notes: {},
      seconds: null,
      about: [],
    },
  ],
};

/** A storage that all windows share; its names are its keys, as a browser has it. */
function aStorage(): Storage {
  const storage = Object.create({
    getItem: (name: string) => storage[name] ?? null,
    setItem: (name: string, value: string) => {
      storage[name] = value;
    },
    removeItem: (name: string) => {
      delete storage[name];
    },
  });
  return storage;
}

const tabs: OwnKeeper[] = [];
const persist = vi.fn(async () => true);

/** A window with the page in it; all of them share what is kept. */
async function tab(): Promise<OwnKeeper> {
  const keeper = new OwnKeeper();
  tabs.push(keeper);
  await keeper.load();
  return keeper;
}

const newStory = () => ownStoryOf(CLOUDS, 'made');
const titles = ({ store }: OwnKeeper) =>
  store.getState().stories?.map(({ story }) => story.title.en);
const write = (keeper: OwnKeeper, id: string, en: string, step?: string) =>
  keeper.change(id, (story) => editStory(story, { title: { en } }), step);
const saving = ({ store }: OwnKeeper, id: string) => store.getState().saving[id];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { storage: { persist } });
  vi.stubGlobal('window', { localStorage: aStorage() });
});

afterEach(() => {
  for (const keeper of tabs.splice(0)) keeper.close();
  persist.mockClear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function saved(keeper: OwnKeeper, id: string): Promise<void> {
  await vi.waitFor(() => expect(saving(keeper, id)).toBe('saved'), { interval: 5 });
}

describe('a story of one’s own', () => {
  it('is there in the next window, as it was written', async () => {
    const first = await tab();
    expect(first.store.getState().stories).toEqual([]);
    const id = await first.add(newStory());
    write(first, id, 'Three clouds');
    expect([titles(first), saving(first, id)]).toEqual([['Three clouds'], 'unsaved']);
    await saved(first, id);
    const next = await tab();
    expect(next.store.getState().stories).toEqual([
      {
        id,
        story: { ...CLOUDS, id, title: { en: 'Three clouds' } },
        revision: 2,
        savedAt: expect.any(Number),
        from: 'made',
      },
    ]);
  });

  it('is on disk 300 ms after each stroke, however many follow', async () => {
    const first = await tab();
    const id = await first.add(newStory());
    const start = Date.now();
    for (let stroke = 1; Date.now() - start < 700; stroke++) {
      write(first, id, `Stroke ${stroke}`, 'title');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const next = await tab();
    const onDisk = Number(titles(next)?.[0]?.replace('Stroke ', ''));
    const typed = Number(titles(first)?.[0]?.replace('Stroke ', ''));
    expect(typed - onDisk).toBeLessThan(typed / 2);
    expect(onDisk).toBeGreaterThan(0);
  });

  it('is changed back and forth, a field’s strokes in one step', async () => {
    const first = await tab();
    const id = await first.add(newStory());
    for (const text of ['T', 'Th', 'Thr']) write(first, id, text, 'title');
    write(first, id, 'Another');
    const can = () => {
      const { canUndo, canRedo } = first.store.getState();
      return [titles(first)?.[0], canUndo[id], canRedo[id]];
    };
    const seen = [can()];
    for (const turn of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      first[turn](id);
      seen.push(can());
    }
    expect(seen).toEqual([
      ['Another', true, false],
      ['Thr', true, true],
      ['Two clouds', false, true],
      ['Two clouds', false, true],
      ['Thr', true, true],
      ['Another', true, false],
      ['Another', true, false],
    ]);
    await saved(first, id);
    expect(titles(await tab())).toEqual(['Another']);
  });

  it('asks for room that is not taken away with the first one only', async () => {
    const first = await tab();
    await first.add(newStory());
    await first.add(newStory());
    await vi.waitFor(() => expect(first.store.getState().isPersisted).toBe(true));
    expect(persist).toHaveBeenCalledTimes(1);
    await (await tab()).add(newStory());
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('that a link carries is kept once, until it is changed', async () => {
    const first = await tab();
    const receive = (keeper: OwnKeeper) => keeper.add(ownStoryOf(CLOUDS, 'link'), true);
    const id = await receive(first);
    expect([await receive(first), await receive(await tab())]).toEqual([id, id]);
    write(first, id, 'Mine now');
    expect(await receive(first)).not.toBe(id);
    expect(titles(first)).toEqual(['Mine now', 'Two clouds']);
  });

  it('is copied under a title of its own', async () => {
    const first = await tab();
    const id = await first.add(newStory());
    await first.copy(id);
    await first.copy({ ...CLOUDS, id: 'bundled' });
    expect(titles(first)).toEqual(['Two clouds', 'Two clouds (2)', 'Two clouds (3)']);
    expect(first.store.getState().stories?.map(({ from }) => from)).toEqual([
      'made',
      'copy',
      'copy',
    ]);
    await expect(first.copy('own-nonesuch')).rejects.toThrow('no such story');
  });
});

describe('a deleted story', () => {
  it('can be had back, in any window, for 30 days', async () => {
    const [first, second] = [await tab(), await tab()];
    const id = await first.add(newStory());
    write(first, id, 'Three clouds');
    await first.delete(id);
    await vi.waitFor(() => expect(second.store.getState().deleted).toHaveLength(1));
    expect([titles(first), titles(second)]).toEqual([[], []]);
    await second.restore(id);
    await vi.waitFor(() => expect(titles(first)).toEqual(['Three clouds']));
    expect(second.store.getState().deleted).toEqual([]);
    await first.delete(id);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 29 * 86_400_000);
    expect((await tab()).store.getState().deleted).toHaveLength(1);
    vi.spyOn(Date, 'now').mockReturnValue(now + 31 * 86_400_000);
    expect((await tab()).store.getState().deleted).toEqual([]);
  });

  it('is there again with what another window was writing in it', async () => {
    const [first, second] = [await tab(), await tab()];
    const id = await first.add(newStory());
    await vi.waitFor(() => expect(titles(second)).toEqual(['Two clouds']));
    write(second, id, 'Still at it');
    await first.delete(id);
    await saved(second, id);
    await vi.waitFor(() => expect(titles(first)).toEqual(['Still at it']));
  });
});

describe('two windows', () => {
  async function pair() {
    const [first, second] = [await tab(), await tab()];
    const id = await first.add(newStory());
    await vi.waitFor(() => expect(titles(second)).toEqual(['Two clouds']));
    return { first, second, id };
  }

  it('show the same where one writes after the other', async () => {
    const { first, second, id } = await pair();
    write(first, id, 'By the first');
    await vi.waitFor(() => expect(titles(second)).toEqual(['By the first']));
    write(second, id, 'By the second');
    await vi.waitFor(() => expect(titles(first)).toEqual(['By the second']));
    const { canUndo, conflicts } = first.store.getState();
    expect([canUndo[id], conflicts]).toEqual([false, {}]);
  });

  it('that write at once lose nothing: whoever is second finds theirs as a copy', async () => {
    const { first, second, id } = await pair();
    write(first, id, 'By the first');
    write(second, id, 'By the second');
    await vi.waitFor(() => {
      for (const keeper of [first, second]) {
        expect(titles(keeper)?.toSorted()).toHaveLength(2);
        expect(Object.values(keeper.store.getState().saving)).toEqual(['saved', 'saved']);
      }
    });
    expect(titles(first)?.toSorted()).toEqual(titles(second)?.toSorted());
    const shown = titles(first)?.[0];
    const other = shown === 'By the first' ? 'By the second' : 'By the first';
    expect(titles(first)?.toSorted()).toEqual([shown, `${other} (2)`].toSorted());
    const told = [first, second].map(({ store }) => store.getState().conflicts[id]);
    expect(told.filter((one) => one !== undefined)).toEqual([
      { copyId: expect.stringMatching(/^own-[a-z0-9]{8}$/), at: expect.any(Number) },
    ]);
    const behind = told[0] ? first : second;
    behind.dismissConflict(id);
    expect(behind.store.getState().conflicts).toEqual({});
  });

  it('lose nothing either of what is written while the copy is made', async () => {
    const { first, second, id } = await pair();
    write(first, id, 'By the first');
    write(second, id, 'By the sec');
    await first.resave(id);
    const stop = second.store.subscribe((state) => {
      if (state.saving[id] !== 'saving') return;
      stop();
      write(second, id, 'By the second');
    });
    await second.resave(id);
    const copyId = second.store.getState().conflicts[id]?.copyId ?? '';
    await saved(second, copyId);
    expect(titles(await tab())).toEqual(['By the first', 'By the second (2)']);
  });
});

describe('what a window left unsaved', () => {
  const leave = (own: OwnStory, key = 'gone', over: OwnStory['story'] | null = null) =>
    keepDraft(`${key} ${own.id}`, { own, over });

  it('is saved by whoever opens next, once', async () => {
    const first = await tab();
    const own = newStory();
    await first.add(own);
    leave({ ...own, story: { ...own.story, title: { en: 'Last words' } } });
    const next = await tab();
    expect(titles(next)).toEqual(['Last words']);
    await vi.waitFor(() => expect(titles(first)).toEqual(['Last words']));
    write(next, own.id, 'Later words');
    await saved(next, own.id);
    expect(titles(await tab())).toEqual(['Later words']);
  });

  it('goes on from what the window was still saving', async () => {
    const first = await tab();
    const own = newStory();
    await first.add(own);
    write(first, own.id, 'Last wo');
    await saved(first, own.id);
    const saving = { ...own.story, title: { en: 'Last wo' } };
    leave({ ...own, story: { ...own.story, title: { en: 'Last words' } } }, 'gone', saving);
    const next = await tab();
    expect(titles(next)).toEqual(['Last words']);
    expect(next.store.getState().conflicts).toEqual({});
  });

  it('becomes a copy where somebody has written since', async () => {
    const first = await tab();
    const own = newStory();
    await first.add(own);
    write(first, own.id, 'By the first');
    await saved(first, own.id);
    leave({ ...own, story: { ...own.story, title: { en: 'Last words' } } });
    const next = await tab();
    expect(titles(next)).toEqual(['By the first', 'Last words (2)']);
    expect(Object.keys(next.store.getState().conflicts)).toEqual([own.id]);
  });

  it('is put down before the page is gone, also while older words are being saved', async () => {
    const first = await tab();
    const id = await first.add(newStory());
    const drafts = () =>
      [...readDrafts().values()].map(({ own, over }) => [own.story.title.en, over?.title.en]);
    write(first, id, 'Leav');
    first.flush();
    expect(drafts()).toEqual([['Leav', undefined]]);
    write(first, id, 'Leaving');
    first.flush();
    expect(drafts()).toEqual([['Leaving', 'Leav']]);
    await saved(first, id);
    expect(drafts()).toEqual([]);
    expect(titles(await tab())).toEqual(['Leaving']);
  });
});

describe('where nothing can be kept', () => {
  it('says why, and goes on as long as the page does', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const first = await tab();
    const id = await first.add(newStory());
    write(first, id, 'Three clouds');
    await vi.waitFor(() => expect(saving(first, id)).toBe('failed'));
    expect(first.store.getState()).toMatchObject({ problem: 'The operation is insecure.' });
    expect(titles(first)).toEqual(['Three clouds']);
    await first.delete(id);
    expect(titles(first)).toEqual([]);
    await first.restore(id);
    expect(titles(first)).toEqual(['Three clouds']);
  });

  it('saves what it has as soon as it can', async () => {
    const first = await tab();
    const id = await first.add(newStory());
    const full = new DOMException('The disk is full.', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    write(first, id, 'Three clouds');
    await vi.waitFor(() => expect(saving(first, id)).toBe('failed'));
    expect(first.store.getState().problem).toBe('The disk is full.');
    put.mockRestore();
    expect(titles(await tab())).toEqual(['Two clouds']);
    await first.resave(id);
    expect([saving(first, id), first.store.getState().problem]).toEqual(['saved', null]);
    expect(titles(await tab())).toEqual(['Three clouds']);
  });
});
