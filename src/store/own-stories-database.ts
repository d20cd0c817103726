import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isEqual } from '../domain/equal.ts';
import type { OwnStory } from '../domain/own-story.ts';

/** A story as the browser keeps it. */
export interface KeptStory extends OwnStory {
  /** When it was deleted, in ms since 1970; null as long as it was not. */
  readonly deletedAt: number | null;
}

interface Schema extends DBSchema {
  stories: { key: string; value: KeptStory };
}

export type OwnDatabase = IDBPDatabase<Schema>;

const NAME = 'entente-own-stories';
const SAFELY = { durability: 'strict' } as const;
const DELETED_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/** The database of own stories. Rejects where the browser keeps none; `onLost` is called when it takes it away later. */
export function openOwnDatabase(onLost: () => void): Promise<OwnDatabase> {
  return openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('stories', { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      // a newer page wants to change what is kept; this one reopens, or says that it cannot
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Every story that is kept, after those deleted for more than 30 days have gone. */
export async function readKept(database: OwnDatabase, now: number): Promise<KeptStory[]> {
  const change = database.transaction('stories', 'readwrite', SAFELY);
  const all = await change.store.getAll();
  const isOver = ({ deletedAt }: KeptStory) =>
    deletedAt !== null && now - deletedAt > DELETED_FOR_MS;
  await Promise.all(all.filter(isOver).map(({ id }) => change.store.delete(id)));
  await change.done;
  return all.filter((one) => !isOver(one));
}

/** A story as it is kept now, or undefined. */
export function readOne(database: OwnDatabase, id: string): Promise<KeptStory | undefined> {
  return database.get('stories', id);
}

/** What became of a story that was to be saved: it was, or another window had been first and it is kept as a copy. */
export type Outcome =
  | { readonly type: 'saved'; readonly kept: OwnStory }
  | { readonly type: 'conflict'; readonly stored: OwnStory; readonly copy: OwnStory };

/** Saves a story over the revision that it was made from, never over another: that one stays, and `copy` is kept too. `now` in ms since 1970. */
export async function saveOver(
  database: OwnDatabase,
  mine: OwnStory,
  copy: OwnStory,
  now: number,
): Promise<Outcome> {
  const change = database.transaction('stories', 'readwrite', SAFELY);
  const stored = await change.store.get(mine.id);
  const outcome = outcomeOf(stored, mine, copy, now);
  const puts = [...setAside(stored, mine, copy), ...writesOf(outcome)];
  await Promise.all([...puts.map((one) => change.store.put(one)), change.done]);
  return outcome;
}

function outcomeOf(
  stored: KeptStory | undefined,
  mine: OwnStory,
  copy: OwnStory,
  now: number,
): Outcome {
  const isOpen = !stored || stored.deletedAt !== null || stored.revision === mine.revision;
  const revision = Math.max(stored?.revision ?? 0, mine.revision) + 1;
  if (isOpen) return { type: 'saved', kept: { ...mine, revision, savedAt: now } };
  if (isEqual(stored.story, mine.story)) return { type: 'saved', kept: ownOf(stored) };
  return { type: 'conflict', stored: ownOf(stored), copy: { ...copy, savedAt: now } };
}

/** A version that another window saved and then deleted is not written over either; it stays deleted under the copy's id. */
function setAside(stored: KeptStory | undefined, mine: OwnStory, copy: OwnStory): KeptStory[] {
  if (!stored || stored.deletedAt === null || stored.revision === mine.revision) return [];
  return [{ ...stored, id: copy.id, story: { ...stored.story, id: copy.id } }];
}

function writesOf(outcome: Outcome): KeptStory[] {
  const written = outcome.type === 'saved' ? outcome.kept : outcome.copy;
  return [{ ...written, deletedAt: null }];
}

/** A kept story without what only the database knows. */
export function ownOf({ deletedAt: _, ...own }: KeptStory): OwnStory {
  return own;
}

/** Keeps a new story, or finds the one that says the same where `isOnce`; deleted ones are not found. */
export async function addStory(
  database: OwnDatabase,
  own: OwnStory,
  isOnce: boolean,
): Promise<OwnStory> {
  const change = database.transaction('stories', 'readwrite', SAFELY);
  const all = isOnce ? await change.store.getAll() : [];
  const same = all.find((one) => one.deletedAt === null && saysTheSame(one, own));
  if (!same) await change.store.put({ ...own, deletedAt: null });
  await change.done;
  return same ? ownOf(same) : own;
}

/** Whether two stories say the same, whatever their ids. */
export function saysTheSame(a: OwnStory, b: OwnStory): boolean {
  return isEqual({ ...a.story, id: '' }, { ...b.story, id: '' });
}

/** Marks a story as deleted, or no longer as that. The story as it is then kept; null where there is none. */
export async function markDeleted(
  database: OwnDatabase,
  id: string,
  deletedAt: number | null,
): Promise<OwnStory | null> {
  const change = database.transaction('stories', 'readwrite', SAFELY);
  const stored = await change.store.get(id);
  if (stored) await change.store.put({ ...stored, deletedAt });
  await change.done;
  return stored ? ownOf(stored) : null;
}
