import { inOrder } from '../domain/ties.ts';
import { eventPage } from './event-page.ts';
import { chroniclePage, frontPage } from './front-pages.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';
import { scenePages } from './scene-page.ts';

/** Every page of a language: the front page, the list of events, each event in the order in which they are told, each scene of each story. */
export function allPages(published: Publication): Page[] {
  const events = inOrder([...published.dataset.ledger.event.values()]);
  return [
    frontPage(published),
    chroniclePage(published),
    ...events.map((event, index) =>
      eventPage(
        event,
        { previous: events[index - 1] ?? null, next: events[index + 1] ?? null },
        published,
      ),
    ),
    ...published.stories.flatMap((story) => scenePages(story, published)),
  ];
}
