import type { Source } from '../../domain/background.ts';
import { type IndexedBackground, sourcesNamed } from '../../domain/indexed-background.ts';

/** What the events cite, each source once, in the order of the events. */
export function sourcesOf(background: IndexedBackground, events: readonly string[]): Source[] {
  const cited = events.flatMap((event) => background.event.get(event)?.sources ?? []);
  return sourcesNamed(background, cited);
}
