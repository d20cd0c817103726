import { type LedgerEvent, partiesOf } from '../domain/ledger.ts';
import { viewLandedOn } from '../scene/search-landing.ts';
import { encodePermalink } from '../viewstate/permalink/permalink.ts';
import { DEFAULT_VIEW, type ViewState } from '../viewstate/view-state.ts';
import { eventBody, eventPlace, type Neighbours } from './event-body.ts';
import { openLink } from './open-link.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';

/** The page of an event: the whole record of it in words, and its day as a picture. */
export function eventPage(
  event: LedgerEvent,
  neighbours: Neighbours,
  published: Publication,
): Page {
  const { words, messages, background } = published;
  const view = viewOfEvent(event, published);
  const day = words.day(view.at);
  const title = words.text(event.title);
  const told = background.event.get(event.id);
  const head = {
    language: words.language,
    place: eventPlace(event),
    type: 'article',
    title,
    description: told ? words.text(told.summary) : messages.description,
    pictureText: messages.pictureOfEvent(day, title),
    pictured: view,
  } as const;
  const opens = encodePermalink(view);
  const way = openLink(messages.open(day), opens, head);
  return { ...head, opens, body: eventBody(event, neighbours, way, published) };
}

/** The event's day with the event picked, and what it changed let through, as a search for it would land; where that lets everybody in, only who has to do with its parties, since hundreds of names in a small picture say nothing. A day before the window is the window's first. */
function viewOfEvent(event: LedgerEvent, { dataset, words }: Publication): ViewState {
  const found = { pick: { type: 'event', id: event.id }, day: event.date.first } as const;
  const view = viewLandedOn(found, { ...DEFAULT_VIEW, lang: words.language }, dataset.ledger);
  if (view.who === 'core') return view;
  const parties = event.effects.flatMap(({ tie }) => {
    const { from, to } = partiesOf(tie);
    return [from, to];
  });
  return { ...view, focus: [...new Set(parties)], rest: 'hide' };
}
