import type { Source } from '../domain/background.ts';
import type { IndexedBackground } from '../domain/indexed-background.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import type { Day } from '../domain/time/day.ts';
import type { ShareMessages } from '../i18n/messages/en-sharing.ts';
import type { Words } from '../i18n/words.ts';
import { headlineOf, type ShownSources, shownSources } from '../scene/shown-sources.ts';
import type { ViewState } from '../viewstate/view-state.ts';

/** What is known of a view that is cited. */
export interface Cited {
  readonly title: string;
  /** What happened, in one sentence with the figures of the day. */
  readonly sentence: string;
  readonly version: string;
  /** The day on which it was looked at, by the reader's calendar. */
  readonly accessed: Day;
  readonly link: string;
  readonly sources: readonly Source[];
  /** Whose sources these are. */
  readonly sourcesOf: ShownSources['of'];
}

/** What a view is cited by. Its ledger is dated by the view's basis. */
export interface CitedView {
  readonly ledger: IndexedLedger;
  readonly background: IndexedBackground;
  readonly view: ViewState;
  readonly version: string;
  readonly accessed: Day;
  readonly link: string;
}

/** Collects what a citation of a view says. */
export function citedOf(cited: CitedView, words: Words, share: ShareMessages['share']): Cited {
  const { ledger, background, view, version, accessed, link } = cited;
  const { sources, of } = shownSources(ledger, background, view);
  return {
    title: titleOf(view, words, share),
    sentence: sentenceOf(ledger, view, words, share),
    version,
    accessed,
    link,
    sources,
    sourcesOf: of,
  };
}

/** What a view is called where it is quoted: by its day, or by its two days in their order. */
export function titleOf(
  { at, vs }: ViewState,
  words: Words,
  share: ShareMessages['share'],
): string {
  if (vs === null) return share.subject(words.day(at));
  const [before, after] = at < vs ? [at, vs] : [vs, at];
  return share.subjectOfTwo(words.day(before), words.day(after));
}

/** What is picked, else the last change shown, with the figures of the day. */
function sentenceOf(
  ledger: IndexedLedger,
  view: ViewState,
  words: Words,
  share: ShareMessages['share'],
): string {
  const { headline } = words.messages;
  const { lastChange, inForce, reported } = headlineOf(ledger, view);
  const counts = [headline.inForce(inForce), ...(reported ? [headline.reported(reported)] : [])];
  const figures = words.list(counts);
  const event = pickedEvent(ledger, view) ?? lastChange?.events[0];
  const what = pickedName(ledger, view, words);
  if (what) return share.sentence(words.day(view.at), what, figures);
  if (!event) return share.figures(words.day(view.at), figures);
  return share.sentence(words.date(event.date.text), words.text(event.title), figures);
}

function pickedEvent(ledger: IndexedLedger, { pick }: ViewState) {
  return pick?.type === 'event' ? ledger.event.get(pick.id) : undefined;
}

/** The name of the organisation or the tie that is picked, or ''. */
function pickedName(ledger: IndexedLedger, { pick }: ViewState, words: Words): string {
  const nameOf = (id: string) => words.name(ledger.organization.get(id));
  if (pick?.type === 'org') return nameOf(pick.id);
  const tie = pick?.type === 'tie' ? ledger.tie.get(pick.id) : undefined;
  if (!tie) return '';
  const { details, kinds } = words.messages;
  return details.tieNamed(nameOf(tie.from), nameOf(tie.to), kinds[tie.kind]);
}
