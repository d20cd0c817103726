import { createStore, type StoreApi } from 'zustand/vanilla';
import { isEqual } from '../domain/equal.ts';
import type { OwnStory } from '../domain/own-story.ts';
import type { Story } from '../domain/story.ts';
import { type StoryHistory, stepBack, stepForth, withStep } from '../domain/story-history.ts';
import { type Draft, dropDraft, readDrafts } from './own-drafts.ts';
import {
  addStory,
  type KeptStory,
  markDeleted,
  ownOf,
  readKept,
  readOne,
  saveOver,
  saysTheSame,
} from './own-stories-database.ts';
import { copyOf, OwnSaving, reasonOf } from './own-stories-saving.ts';
import {
  historyOf,
  OWN_START,
  type OwnState,
  withConflict,
  withHistory,
  withOwn,
  withoutOwn,
} from './own-stories-state.ts';

const CHANNEL = 'entente-own-stories';

/** The stories of one window: what is shown of them, and how they get to the disk and to other windows. */
export class OwnKeeper {
  readonly store: StoreApi<OwnState> = createStore<OwnState>()(() => OWN_START);
  private readonly channel = openChannel();
  private readonly saving = new OwnSaving(this.store, (id) => this.tell(id));
  private loading: Promise<void> | null = null;

  /** Reads what is kept, once, and what windows left unsaved; from then on listens to other windows. Never rejects. */
  load(): Promise<void> {
    this.loading ??= this.read();
    return this.loading;
  }

  private async read(): Promise<void> {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') void this.saving.takeOver(data).catch(() => undefined);
    });
    try {
      const database = await this.saving.database();
      this.show(await readKept(database, Date.now()));
      for (const [key, draft] of readDrafts()) await this.adopt(key, draft);
      this.store.setState({ problem: null });
    } catch (error) {
      this.loading = null; // whoever asks again may have more luck
      this.store.setState(({ stories }) => ({ stories: stories ?? [], problem: reasonOf(error) }));
    }
  }

  private show(kept: readonly KeptStory[]): void {
    this.store.setState((state) => {
      const here = state.stories ?? [];
      const there = kept.filter(({ deletedAt }) => deletedAt === null).map(ownOf);
      const deleted = kept.filter(({ deletedAt }) => deletedAt !== null).map(ownOf);
      const isNew = ({ id }: OwnStory) => here.every((one) => one.id !== id);
      const start: OwnState = { ...state, stories: here, deleted };
      const inOrder = there.filter(isNew).toSorted((a, b) => a.savedAt - b.savedAt);
      return inOrder.reduce((so, own) => withOwn(so, own, 'saved'), start);
    });
  }

  /** Saves what a window had not when it was left. */
  private async adopt(key: string, { own: left, over }: Draft): Promise<void> {
    const database = await this.saving.database();
    const stored = over ? await readOne(database, left.id) : undefined;
    // what it had still been saving when it was left is no other window's
    const isItsOwn = stored !== undefined && isEqual(stored.story, over);
    const own = isItsOwn ? { ...left, revision: stored.revision } : left;
    const copy = copyOf(own.story, own.from, this.list());
    const outcome = await saveOver(database, own, copy, Date.now());
    dropDraft(key);
    this.store.setState((state): OwnState => {
      if (outcome.type === 'saved') return withOwn(state, outcome.kept, 'saved');
      const { stored } = outcome;
      const both = withOwn(withOwn(state, stored, 'saved'), outcome.copy, 'saved');
      return withConflict(both, own.id, { copyId: outcome.copy.id, at: stored.savedAt });
    });
    this.tell(own.id);
    if (outcome.type === 'conflict') this.tell(outcome.copy.id);
  }

  /** Keeps a new story and gives its id once it is on disk, or once it is clear that it cannot be. Where `isOnce`, one that says the same is found instead. */
  async add(own: OwnStory, isOnce = false): Promise<string> {
    await this.load();
    const here = isOnce ? this.list().find((one) => saysTheSame(one, own)) : undefined;
    if (here) return here.id;
    const { deleted, isPersisted } = this.store.getState();
    const isFirst = isPersisted === null && this.list().length + deleted.length === 0;
    if (isOnce) await this.saving.saveAll();
    try {
      const kept = await addStory(await this.saving.database(), own, isOnce);
      if (this.find(kept.id)) return kept.id;
      this.store.setState((state) => withOwn(state, kept, 'saved'));
      this.tell(kept.id);
      if (isFirst) void this.persist();
      return kept.id;
    } catch (error) {
      this.store.setState((state) => withOwn(state, own, 'failed'));
      this.saving.fail(own.id, error);
      return own.id;
    }
  }

  /** Asks the browser, with the first story, not to throw it away when it runs short of room. */
  private async persist(): Promise<void> {
    const { storage } = navigator;
    const isPersisted = await storage?.persist?.().catch(() => false);
    this.store.setState({ isPersisted: isPersisted ?? false });
  }

  /** Changes a story at once, and on disk soon. Changes of the same `step` are taken back as one. */
  change(id: string, change: (story: Story) => Story, step?: string): void {
    const own = this.find(id);
    if (!own) return;
    const changed = change(own.story);
    if (changed === own.story) return;
    const history = withStep(historyOf(this.store.getState(), id), own.story, step ?? null);
    this.write(own, { ...changed, id }, history);
  }

  undo(id: string): void {
    this.turn(id, stepBack);
  }

  redo(id: string): void {
    this.turn(id, stepForth);
  }

  private turn(id: string, step: typeof stepBack): void {
    const own = this.find(id);
    const turned = own && step(historyOf(this.store.getState(), id), own.story);
    if (own && turned) this.write(own, turned.story, turned.history);
  }

  private write(own: OwnStory, story: Story, history: StoryHistory): void {
    this.store.setState((state) =>
      withHistory(withOwn(state, { ...own, story }, 'unsaved'), own.id, history),
    );
    this.saving.touch(own.id);
  }

  copy(story: string | Story): Promise<string> {
    const from = typeof story === 'string' ? this.find(story)?.story : story;
    if (!from) return Promise.reject(new Error('There is no such story.'));
    return this.add(copyOf(from, 'copy', this.list()));
  }

  async delete(id: string): Promise<void> {
    await this.saving.save(id);
    await this.mark(id, Date.now());
  }

  restore(id: string): Promise<void> {
    return this.mark(id, null);
  }

  private async mark(id: string, deletedAt: number | null): Promise<void> {
    const state = this.store.getState();
    const here = this.find(id) ?? state.deleted.find((one) => one.id === id) ?? null;
    const kept = await this.saving
      .database()
      .then((database) => markDeleted(database, id, deletedAt))
      .catch((error: unknown) => {
        this.store.setState({ problem: reasonOf(error) });
        return null;
      });
    const own = kept ?? here;
    if (!own) return;
    this.store.setState((now) =>
      deletedAt === null ? withOwn(now, own, kept ? 'saved' : 'failed') : withoutOwn(now, id, own),
    );
    this.tell(id);
  }

  dismissConflict(id: string): void {
    this.store.setState((state) => withConflict(state, id, null));
  }

  async resave(id: string): Promise<void> {
    await this.load();
    await this.saving.save(id);
  }

  /** To be called when the page is left or hidden. */
  flush(): void {
    this.saving.flush();
  }

  /** Stops listening to other windows. */
  close(): void {
    this.channel?.close();
  }

  private tell(id: string): void {
    this.channel?.postMessage(id);
  }

  private list(): readonly OwnStory[] {
    return this.store.getState().stories ?? [];
  }

  private find(id: string): OwnStory | undefined {
    return this.list().find((one) => one.id === id);
  }
}

/** Null where the browser lets this page hear from no other, as in some frames. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}
