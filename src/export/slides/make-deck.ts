import type { Source } from '../../domain/background.ts';
import type { IndexedBackground } from '../../domain/indexed-background.ts';
import type { Story } from '../../domain/story.ts';
import { formatDay } from '../../domain/time/day.ts';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import type { TalkMessages } from '../../i18n/messages/en-talk.ts';
import type { Words } from '../../i18n/words.ts';
import { PALETTES } from '../../painting/palettes.ts';
import { shownSources } from '../../scene/shown-sources.ts';
import { storySceneOf } from '../../scene/story-scene.ts';
import { viewOfScene } from '../../viewstate/talk.ts';
import { DEFAULT_VIEW, type Theme, type ViewState } from '../../viewstate/view-state.ts';
import type { SheetInput } from '../sheet-input.ts';
import { sheetScene } from '../sheet-scene.ts';
import type { Deck, DeckScene, DeckSource } from './deck.ts';
import { deckPicture, type PictureSpec } from './deck-picture.ts';

/** What decks are made of besides what they show. `linkOf` gives the absolute permalink of a view. */
export interface DeckGround {
  readonly recorded: SheetInput['recorded'];
  readonly background: IndexedBackground;
  readonly words: Words;
  readonly share: ShareMessages;
  readonly talk: TalkMessages;
  readonly theme: Theme;
  readonly linkOf: (view: ViewState) => string;
}

/** A story as a deck, in the language of the words or the one that the story has. */
export function storyDeck(story: Story, ground: DeckGround, spec: PictureSpec): Deck {
  const { words, talk, linkOf } = ground;
  const count = story.scenes.length;
  return {
    ...frameOf(ground),
    id: story.id,
    title: words.text(story.title),
    front: {
      summary: words.text(story.summary),
      author: words.text(story.author),
      count: talk.slides.scenes(count),
      link: linkOf(viewOfScene(DEFAULT_VIEW, story, 1)),
    },
    scenes: story.scenes.map((_scene, index) => sceneOf(story, index + 1, ground, spec)),
  };
}

/** A single view as a deck of one picture, with the sources of what is picked in it or has changed last. */
export function viewDeck(view: ViewState, ground: DeckGround, spec: PictureSpec): Deck {
  const { background } = ground;
  const input = inputOf(view, ground);
  const { sheet, wording } = deckPicture(input, spec);
  const { sources } = shownSources(
    sheetScene({ ...input, size: 'slide' }).ledger,
    background,
    view,
  );
  const scene: DeckScene = {
    heading: wording.title,
    day: wording.day,
    facts: wording.facts.join(' · '),
    caption: wording.caption,
    notes: '',
    sources: sources.map((source) => tellSource(source, ground)),
    link: input.link,
    picture: sheet,
    place: '',
  };
  const days = [...(view.vs === null ? [] : [view.vs]), view.at].map(formatDay);
  const title = wording.title;
  return { ...frameOf(ground), id: days.join('-to-'), title, front: null, scenes: [scene] };
}

function frameOf({ words, theme, share, recorded }: DeckGround) {
  const note = share.sheet.note(recorded.version);
  return { language: words.language, palette: PALETTES[theme], note };
}

function sceneOf(story: Story, number: number, ground: DeckGround, spec: PictureSpec): DeckScene {
  const { words, talk, background } = ground;
  const told = storySceneOf(story, number, background);
  const heading = words.text(told.heading);
  const input = { ...inputOf(viewOfScene(DEFAULT_VIEW, story, number), ground), title: heading };
  const { sheet, wording } = deckPicture(input, spec);
  return {
    heading,
    day: wording.day,
    facts: wording.facts.join(' · '),
    caption: words.text(told.caption),
    notes: words.text(told.notes),
    sources: told.sources.map((source) => tellSource(source, ground)),
    link: input.link,
    picture: sheet,
    place: talk.slides.place(told.number, told.count),
  };
}

function inputOf(view: ViewState, ground: DeckGround): Omit<SheetInput, 'size'> {
  const { recorded, background, words, share, theme, linkOf } = ground;
  return { recorded, background, view, words, share, theme, link: linkOf(view) };
}

function tellSource({ publisher, title, date, url }: Source, ground: DeckGround): DeckSource {
  const { words, share, talk } = ground;
  const day = date === undefined ? '' : words.date(date);
  const named = title === undefined ? publisher : talk.slides.titled(publisher, title);
  const dated = (text: string) => (day === '' ? text : share.sheet.source(text, day));
  return { brief: dated(publisher), full: dated(named), url };
}
