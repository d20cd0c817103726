import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { wordTitle } from '../../export/sheet-title.ts';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import type { ViewState } from '../../viewstate/view-state.ts';

interface Told {
  readonly words: Words;
  readonly share: ShareMessages;
  readonly own: TalkMessages['own'];
}

/** What a view is first called as a scene: what a picture of it would be called, and its day unless it is an event's. */
export function headingOf(view: ViewState, ledger: IndexedLedger, told: Told): string {
  const { words, share, own } = told;
  const title = wordTitle({ view, words, share }, ledger);
  if (view.pick?.type === 'event' && ledger.event.has(view.pick.id)) return title;
  if (view.vs === null) return own.adding.on(title, words.day(view.at));
  const [first, last] = view.vs < view.at ? [view.vs, view.at] : [view.at, view.vs];
  return own.adding.between(title, words.day(first), words.day(last));
}
