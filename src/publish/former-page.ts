import type { LedgerEvent } from '../domain/ledger.ts';
import { eventPlace } from './event-body.ts';
import { markup } from './markup.ts';
import { type Page, pathOf } from './page.ts';
import type { Publication } from './publication.ts';
import { relativeAddress } from './site.ts';

/** A page at each address that the page of an event has had: it says where that is now, and shows previews and opens what that does. */
export function formerPages(pages: readonly Page[], published: Publication): Page[] {
  const byPlace = new Map(pages.map((page) => [page.place, page]));
  return [...published.dataset.ledger.event.values()].flatMap((event) => {
    const page = byPlace.get(eventPlace(event));
    return page ? formerPagesOf(event, page, published) : [];
  });
}

function formerPagesOf(
  { formerly = [] }: LedgerEvent,
  page: Page,
  { messages }: Publication,
): Page[] {
  const { language, place: movedTo, title } = page;
  return formerly.map((id) => {
    const place = eventPlace({ id });
    const address = relativeAddress(pathOf(language, movedTo), pathOf(language, place));
    const body = markup`<h1>${title}</h1>
<p>${messages.moved} <a href="${address}">${title}</a></p>`;
    return { ...page, place, movedTo, body };
  });
}
