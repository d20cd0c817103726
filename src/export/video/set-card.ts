import type { Source } from '../../domain/background.ts';
import type { Sheet } from '../sheet.ts';
import {
  type Area,
  type Block,
  lowered,
  measureIn,
  setLink,
  setText,
  type TextStyle,
} from '../sheet-blocks.ts';
import type { DeckGround } from '../slides/make-deck.ts';
import { wrapText } from '../wrap-text.ts';
import { stackBlocks } from './set-column.ts';
import { bare, footed, MARGIN } from './stage.ts';
import { VIDEO_SIZE } from './video-plan.ts';

type Room = Omit<Area, 'height'>;

const INSET = 2.5 * MARGIN;
const ROOM = { left: INSET, top: 0, width: VIDEO_SIZE.width - 2 * INSET } as const;

/** How high the foot of a card and what keeps clear of it are, in px. */
const FOOT_PX = 130;

const TITLE: TextStyle = {
  role: 'title',
  fontPx: 84,
  isBold: true,
  family: 'serif',
  ink: 'ink',
  leading: 1.16,
};
const TEXT: TextStyle = {
  role: 'caption',
  fontPx: 36,
  isBold: false,
  family: 'sans',
  ink: 'ink',
  leading: 1.45,
};
const SOFT: TextStyle = { ...TEXT, role: 'facts', fontPx: 30, ink: 'inkSoft' };
const LINK: TextStyle = { ...TEXT, role: 'link', fontPx: 26 };

/** Nothing is drawn on a card. */
const EMPTY = { nodes: new Map(), ties: new Map() } as const;

interface Front {
  readonly title: string;
  /** What it is about, in a few lines. */
  readonly text: string;
  /** Whose it is, or what it is limited to. */
  readonly facts: string;
  readonly link: string;
}

/** What stands before everything: the title, what it is about, whose it is, the ledger it is made of and the link. */
export function titleCard({ title, text, facts, link }: Front, ground: DeckGround): Sheet {
  const block = stackBlocks(ROOM, [
    { gap: 30, set: (at) => setText(title, TITLE, at, 3) },
    { gap: 24, set: (at) => setText(text, TEXT, at, 6) },
    { gap: 36, set: (at) => setText(facts, SOFT, at, 3) },
    { gap: 0, set: (at) => setLink(link, LINK, at, 3) },
  ]);
  return card(title, block, ground);
}

/** Letter heights to try for sources, the largest first. */
const SOURCE_SIZES = [30, 28, 26, 24, 22] as const;
const SMALLEST = 22;

/** What stands after everything: all the sources in brief, as far as they find room, and the link. */
export function sourcesCard(sources: readonly Source[], link: string, ground: DeckGround): Sheet {
  const { present } = ground.talk;
  const block = stackBlocks(ROOM, [
    { gap: 24, set: (at) => setText(present.sources, { ...TITLE, fontPx: 54 }, at, 1) },
    { gap: 30, set: (at) => setSources(sources, at, ground) },
    { gap: 0, set: (at) => setLink(link, LINK, at, 3) },
  ]);
  return card(present.sources, block, ground);
}

const SOURCES_HEIGHT = 640;

/** As many sources in letters as large as they can be, and how many more there are where not all find room. */
function setSources(sources: readonly Source[], room: Room, ground: DeckGround): Block {
  const briefs = [...new Set(sources.map((source) => briefOf(source, ground)))];
  const fits = (named: number, fontPx: number) => {
    const style = sourcesStyle(fontPx);
    const lines = wrapText(wordBriefs(briefs, named, ground), room.width, 200, measureIn(style));
    return lines.length * fontPx * style.leading <= SOURCES_HEIGHT;
  };
  const fontPx = SOURCE_SIZES.find((px) => fits(briefs.length, px)) ?? SMALLEST;
  let named = briefs.length;
  while (named > 1 && !fits(named, fontPx)) named -= 1;
  return setText(wordBriefs(briefs, named, ground), sourcesStyle(fontPx), room, 200);
}

function sourcesStyle(fontPx: number): TextStyle {
  return { ...TEXT, role: 'sources', fontPx };
}

/** Pages of one publisher on one day are alike in brief. */
function briefOf({ publisher, date }: Source, { words, share }: DeckGround): string {
  return date === undefined ? publisher : share.sheet.source(publisher, words.date(date));
}

function wordBriefs(briefs: readonly string[], named: number, ground: DeckGround): string {
  const { video } = ground.talk;
  if (briefs.length === 0) return video.noSources;
  const list = briefs.slice(0, named).join(ground.share.sheet.between);
  const more = briefs.length - named;
  return more > 0 ? video.moreSources(list, more) : list;
}

function card(title: string, block: Block, ground: DeckGround): Sheet {
  const look = bare(title, ground);
  const top = Math.max(MARGIN, (VIDEO_SIZE.height - FOOT_PX - block.height) / 2);
  const { texts, marks, rules } = footed([lowered(block, top)], { sources: [], link: '' }, ground);
  const nothing = { left: 0, top: 0, width: 1, height: 1 };
  return {
    ...look,
    texts,
    marks,
    rules,
    picture: nothing,
    still: {
      scene: EMPTY,
      cam: null,
      width: 1,
      height: 1,
      palette: look.palette,
      filled: new Set(),
      camps: [],
      ghosts: null,
      nameOf: () => '',
      measure: () => 0,
    },
  };
}
