import type { Source } from '../../domain/background.ts';
import { ledgerOn } from '../../domain/basis.ts';
import type { LedgerEvent } from '../../domain/ledger.ts';
import { attributionOf } from '../../scene/headline-scene.ts';
import { headlineOf, shownSources } from '../../scene/shown-sources.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import type { DeckGround } from '../slides/make-deck.ts';

/** A paragraph beside the picture; what is soft is said by the way. */
export interface Said {
  readonly text: string;
  readonly isSoft: boolean;
}

/** All that a frame says beside its picture and beneath it. */
export interface Told {
  readonly heading: string;
  readonly day: string;
  /** Figures, limits or the scene's place, in small letters. */
  readonly facts: string;
  readonly said: readonly Said[];
  readonly sources: readonly Source[];
  readonly link: string;
}

/** So many events of one day are told; of more it is said how many. */
const MOST_EVENTS = 3;

/** What changed last up to a view's day, as it is told while the days pass. */
export interface ToldChange extends Pick<Told, 'sources'> {
  /** The events by their titles, each with who says so first, after the day where that is not the view's. */
  readonly now: readonly Said[];
  /** The same on a later day. */
  readonly later: readonly Said[];
}

/** Tells what changed last in a view; nothing where nothing has changed in the window yet. */
export function toldChange(view: ViewState, ground: DeckGround): ToldChange {
  const { recorded, background, words } = ground;
  const ledger = ledgerOn(recorded.ledger, view.basis);
  const { lastChange, day } = headlineOf(ledger, view);
  if (!lastChange) return { now: [], later: [], sources: [] };
  const { headline } = words.messages;
  const { events } = lastChange;
  const more = events.length - MOST_EVENTS;
  const said = [
    ...events.slice(0, MOST_EVENTS).flatMap((event) => tellEvent(event, ground)),
    ...(more > 0 ? [soft(headline.more(more))] : []),
  ];
  const later = [soft(headline.lastChange(words.day(lastChange.day))), ...said];
  const { sources } = shownSources(ledger, background, { ...view, pick: null });
  return { now: lastChange.day === day ? said : later, later, sources };
}

function tellEvent(event: LedgerEvent, { background, words }: DeckGround): Said[] {
  const by = attributionOf(background, event.id)?.source.publisher ?? '';
  const when = event.date.precision === 'day' ? '' : words.date(event.date.text);
  const aside = [when, by].filter((part) => part !== '').join(' · ');
  return [hard(words.text(event.title)), ...(aside === '' ? [] : [soft(aside)])];
}

function hard(text: string): Said {
  return { text, isSoft: false };
}

function soft(text: string): Said {
  return { text, isSoft: true };
}
