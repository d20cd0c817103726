import type { StoreApi } from 'zustand/vanilla';
import { copiedTitle, type OwnStory } from '../domain/own-story.ts';
import { NO_HISTORY } from '../domain/story-history.ts';
import { dropDraft, keepDraft } from './own-drafts.ts';
import {
  type Outcome,
  type OwnDatabase,
  openOwnDatabase,
  ownOf,
  readOne,
  saveOver,
} from './own-stories-database.ts';
import {
  type OwnState,
  withConflict,
  withHistory,
  withOwn,
  withoutOwn,
} from './own-stories-state.ts';

/** What is typed is on disk within 300 ms, even where the page dies without a word. */
const SAVE_DELAY_MS = 200;

/** Saves changed stories one after the other, and hears of those that other windows save. */
export class OwnSaving {
  private readonly tab = newId();
  private readonly changed = new Set<string>();
  /** Stories that are being saved, as they are saved. */
  private readonly busy = new Map<string, OwnStory>();
  /** Stories that another window saved while this one was busy with them. */
  private readonly outdated = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly store: StoreApi<OwnState>;
  private readonly tell: (id: string) => void;
  private opening: Promise<OwnDatabase> | null = null;

  constructor(store: StoreApi<OwnState>, tell: (id: string) => void) {
    this.store = store;
    this.tell = tell;
  }

  /** The database, opened again where it was lost. Rejects where there is none to be had. */
  async database(): Promise<OwnDatabase> {
    this.opening ??= openOwnDatabase(() => this.forget());
    try {
      return await this.opening;
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  private forget(): void {
    this.opening = null;
  }

  /** To be called when a story has been changed in the state: it is saved soon. */
  touch(id: string): void {
    this.changed.add(id);
    this.mark(id, 'unsaved');
    if (!this.timers.has(id)) {
      this.timers.set(
        id,
        setTimeout(() => void this.save(id), SAVE_DELAY_MS),
      );
    }
  }

  /** Saves a story now if it has changed. Never rejects: whether it went well is in the state. */
  async save(id: string): Promise<void> {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    const mine = this.find(id);
    if (this.busy.has(id) || !mine || !this.changed.has(id)) return;
    this.busy.set(id, mine);
    this.changed.delete(id);
    this.mark(id, 'saving');
    try {
      const copy = this.copyOf(mine);
      this.settle(mine, await saveOver(await this.database(), mine, copy, Date.now()));
      this.store.setState({ problem: null });
    } catch (error) {
      this.fail(id, error);
    } finally {
      this.busy.delete(id);
    }
    await this.afterwards(id);
  }

  /** Saves all that has changed. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.changed].map((id) => this.save(id)));
  }

  /** Says that a story is not on disk, and why. */
  fail(id: string, error: unknown): void {
    this.changed.add(id);
    this.mark(id, 'failed');
    this.store.setState({ problem: reasonOf(error) });
  }

  /** Takes the outcome over; what was written while the saving went on belongs to whichever story it was written in. */
  private settle(mine: OwnStory, outcome: Outcome): void {
    const written = this.find(mine.id)?.story ?? mine.story;
    const hasMore = this.changed.delete(mine.id);
    if (outcome.type === 'saved') {
      const { kept } = outcome;
      const story = hasMore ? written : kept.story;
      this.put({ ...kept, story }, hasMore);
      this.tell(kept.id);
      return;
    }
    const { stored, copy } = outcome;
    const { story } = this.copyOf({ ...mine, story: written });
    this.put(hasMore ? { ...copy, story: { ...story, id: copy.id } } : copy, hasMore);
    this.put(stored, false);
    const conflict = { copyId: copy.id, at: stored.savedAt };
    this.store.setState((state) =>
      withConflict(withHistory(state, stored.id, NO_HISTORY), stored.id, conflict),
    );
    this.tell(copy.id);
  }

  private put(own: OwnStory, isChanged: boolean): void {
    this.store.setState((state) => withOwn(state, own, isChanged ? 'unsaved' : 'saved'));
    if (isChanged) this.touch(own.id);
  }

  private async afterwards(id: string): Promise<void> {
    if (this.outdated.delete(id)) await this.takeOver(id);
    if (!this.changed.has(id)) dropDraft(this.draftKey(id));
  }

  /** Shows a story as another window has saved it, unless something is unsaved here: then saving finds out. */
  async takeOver(id: string): Promise<void> {
    if (this.busy.has(id)) this.outdated.add(id);
    if (this.busy.has(id) || this.changed.has(id)) return;
    const stored = await readOne(await this.database(), id).catch(() => undefined);
    if (!stored || this.busy.has(id) || this.changed.has(id)) return;
    const own = ownOf(stored);
    if (stored.deletedAt !== null) {
      this.store.setState((state) => withoutOwn(state, id, own));
    } else if (this.find(id)?.revision !== own.revision) {
      this.store.setState((state) => withHistory(withOwn(state, own, 'saved'), id, NO_HISTORY));
    }
  }

  /** To be called when the page is left: what is unsaved is put down at once, to be saved here or by whoever opens next. */
  flush(): void {
    for (const id of new Set([...this.changed, ...this.busy.keys()])) {
      const own = this.find(id);
      const over = this.busy.get(id)?.story ?? null;
      if (own) keepDraft(this.draftKey(id), { own, over });
      void this.save(id);
    }
  }

  private draftKey(id: string): string {
    return `${this.tab} ${id}`;
  }

  private copyOf({ story, from }: OwnStory): OwnStory {
    return copyOf(story, from, this.store.getState().stories ?? []);
  }

  private find(id: string): OwnStory | undefined {
    return this.store.getState().stories?.find((one) => one.id === id);
  }

  private mark(id: string, saving: OwnState['saving'][string]): void {
    this.store.setState((state) => ({ saving: { ...state.saving, [id]: saving } }));
  }
}

/** A story of its own that says the same as another, under the next free title. */
export function copyOf(
  story: OwnStory['story'],
  from: OwnStory['from'],
  beside: readonly OwnStory[],
): OwnStory {
  const titles = beside.map((one) => one.story.title);
  return ownStoryOf({ ...story, title: copiedTitle(story.title, titles) }, from);
}

/** A story as one of the reader's own, of today, under a new id. */
export function ownStoryOf(story: Omit<OwnStory['story'], 'id'>, from: OwnStory['from']): OwnStory {
  const id = `own-${newId()}`;
  return { id, story: { ...story, id }, revision: 1, savedAt: Date.now(), from };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function newId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join('');
}

/** What the browser says of a failure. */
export function reasonOf(error: unknown): string {
  if (error instanceof DOMException || error instanceof Error) return error.message || error.name;
  return String(error);
}
