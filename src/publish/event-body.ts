import type { LedgerEvent } from '../domain/ledger.ts';
import type { Words } from '../i18n/words.ts';
import { eventDetails } from '../scene/event-details.ts';
import { eventChanges } from './event-changes.ts';
import { type Markup, markup } from './markup.ts';
import { pathOf } from './page.ts';
import type { Publication } from './publication.ts';
import { relativeAddress } from './site.ts';
import { sourceList } from './source-list.ts';

/** The events told before and after an event. */
export interface Neighbours {
  readonly previous: LedgerEvent | null;
  readonly next: LedgerEvent | null;
}

/** The place of an event's page in each language. */
export function eventPlace({ id }: Pick<LedgerEvent, 'id'>): string {
  return `e/${id}/`;
}

/** All that is told of an event, with the way into the app after its summary. */
export function eventBody(
  event: LedgerEvent,
  neighbours: Neighbours,
  way: Markup,
  published: Publication,
): Markup {
  const { words, dataset, background } = published;
  const { details, statuses } = words.messages;
  const { told, moved, sources } = eventDetails(dataset.ledger, background, event);
  const disagreement = told?.disagreement
    ? markup`
<p class="disagreement"><b>${details.disagreement}</b> ${words.text(told.disagreement)}</p>`
    : null;
  return markup`<p class="meta">${details.event} · ${statuses[event.status]}</p>
<h1>${words.text(event.title)}</h1>
<p class="meta">${wordDates(event, words)}</p>
<p>${told ? words.text(told.summary) : ''}</p>${disagreement}
${way}
<h2>${details.changed}</h2>
${eventChanges(moved, published)}
<h2>${details.sources}</h2>
${sourceList(sources, words)}
${neighbourLinks(event, neighbours, published)}`;
}

function wordDates({ date, effective }: LedgerEvent, words: Words): string {
  const { details } = words.messages;
  const announced = details.announced(words.date(date.text));
  if (!effective || effective.text === date.text) return announced;
  return `${announced} · ${details.effective(words.date(effective.text))}`;
}

function neighbourLinks(
  event: LedgerEvent,
  { previous, next }: Neighbours,
  { words, messages }: Publication,
): Markup {
  const link = (rel: 'prev' | 'next', name: string, other: LedgerEvent | null) => {
    if (!other) return null;
    const [from = '', to = ''] = [event, other].map((one) =>
      pathOf(words.language, eventPlace(one)),
    );
    const address = relativeAddress(to, from);
    return markup`<p>${name} <a rel="${rel}" href="${address}">${words.text(other.title)}</a></p>`;
  };
  return markup`<nav>${link('prev', messages.previous, previous)}${link('next', messages.next, next)}</nav>`;
}
