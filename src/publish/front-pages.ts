import { inOrder } from '../domain/ties.ts';
import { encodePermalink } from '../viewstate/permalink/permalink.ts';
import { DEFAULT_VIEW } from '../viewstate/view-state.ts';
import { eventPlace } from './event-body.ts';
import { markup } from './markup.ts';
import { openLink } from './open-link.ts';
import { type Page, type PageHead, pathOf } from './page.ts';
import type { Publication } from './publication.ts';
import { relativeAddress } from './site.ts';

/** The place of the list of all events in each language. */
export const CHRONICLE = 'e/';

/** What is told of the front page of a language. */
export function frontHead({ words, messages }: Pick<Publication, 'words' | 'messages'>): PageHead {
  const { language } = words;
  const view = { ...DEFAULT_VIEW, lang: language };
  return {
    language,
    place: '',
    type: 'website',
    title: `${words.messages.title} · ${words.messages.tagline}`,
    description: messages.description,
    pictureText: messages.picture(words.day(view.at)),
    pictured: view,
  };
}

/** The front page of a language. In English the app itself stands in its place. */
export function frontPage(published: Publication): Page {
  const { words, messages, dataset } = published;
  const head = frontHead(published);
  const opens = encodePermalink({ ...DEFAULT_VIEW, lang: words.language });
  return {
    ...head,
    opens,
    body: markup`<h1>${head.title}</h1>
<p>${head.description}</p>
${openLink(messages.openApp, opens, head)}
<p><a href="${CHRONICLE}">${messages.chronicle}</a> · ${messages.chronicleHint(dataset.ledger.event.size)}</p>`,
  };
}

/** The list of all events of a language, newest first: the way through the record for whoever has no script. */
export function chroniclePage({ words, messages, dataset }: Publication): Page {
  const { language } = words;
  const path = pathOf(language, CHRONICLE);
  const events = inOrder([...dataset.ledger.event.values()]).reverse();
  const items = events.map((event) => {
    const address = relativeAddress(pathOf(language, eventPlace(event)), path);
    return markup`<li><span class="meta">${words.date(event.date.text)}</span> <a href="${address}">${words.text(event.title)}</a></li>
`;
  });
  return {
    language,
    place: CHRONICLE,
    type: 'website',
    title: messages.chronicle,
    description: messages.chronicleHint(events.length),
    pictureText: messages.picture(words.day(DEFAULT_VIEW.at)),
    pictured: null,
    opens: null,
    body: markup`<h1>${messages.chronicle}</h1>
<p>${messages.chronicleHint(events.length)}</p>
<ul class="chronicle">
${items}</ul>`,
  };
}
