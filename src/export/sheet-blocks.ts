import type { FontFamily } from '../painting/palette.ts';
import { measureText } from '../painting/text-widths.ts';
import type { LegendMark } from './sheet-legend.ts';
import { wrapLink, wrapText } from './wrap-text.ts';

/** A rectangle in px, from the sheet's upper left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a text on a sheet is for. */
export type TextRole =
  | 'title'
  | 'day'
  | 'facts'
  | 'caption'
  | 'heading'
  | 'legend'
  | 'sources'
  | 'link'
  | 'note';

/** How text is set; sizes in px, `leading` in letter heights. */
export interface TextStyle {
  readonly role: TextRole;
  readonly fontPx: number;
  readonly isBold: boolean;
  readonly family: FontFamily;
  readonly ink: 'ink' | 'inkSoft';
  readonly leading: number;
}

/** A line of text and the room that it takes up. */
export interface SheetText extends Area, Omit<TextStyle, 'leading'> {
  readonly text: string;
  /** Where it leads, for a link. */
  readonly href?: string;
  /** Whether it ends where its room ends, however wide its letters are drawn. */
  readonly isAtRight?: boolean;
}

/** A sign of the legend and its room. */
export interface SheetMark extends Area {
  readonly mark: LegendMark;
}

/** Text and signs that stand together; `height` is how much room they take up. */
export interface Block {
  readonly texts: readonly SheetText[];
  readonly marks: readonly SheetMark[];
  readonly height: number;
}

/** Measures text in a style. */
export function measureIn({ fontPx, isBold, family }: TextStyle): (text: string) => number {
  return (text) => measureText(text, fontPx, isBold, family);
}

type Room = Omit<Area, 'height'>;

/** A text in at most so many lines from the top of a room; no height where it is empty. */
export function setText(text: string, style: TextStyle, room: Room, most: number): Block {
  return setLines(wrapText(text, room.width, most, measureIn(style)), style, room);
}

/** An address that can be followed, in at most so many lines from the top of a room. */
export function setLink(href: string, style: TextStyle, room: Room, most: number): Block {
  const block = setLines(wrapLink(href, room.width, most, measureIn(style)), style, room);
  return { ...block, texts: block.texts.map((text) => ({ ...text, href })) };
}

function setLines(lines: readonly string[], style: TextStyle, { left, top }: Room): Block {
  const { leading, ...rest } = style;
  const height = leading * style.fontPx;
  const measure = measureIn(style);
  const texts = lines.map((text, index) => ({
    ...rest,
    text,
    left,
    top: top + index * height,
    width: measure(text),
    height,
  }));
  return { texts, marks: [], height: lines.length * height };
}

/** Blocks as one, of which the last reaches lowest: `height` counts from `top`. */
export function joined(blocks: readonly Block[], height: number): Block {
  return {
    texts: blocks.flatMap(({ texts }) => texts),
    marks: blocks.flatMap(({ marks }) => marks),
    height,
  };
}

/** A block further down. */
export function lowered(block: Block, by: number): Block {
  const lower = <Value extends Area>(one: Value): Value => ({ ...one, top: one.top + by });
  return { ...block, texts: block.texts.map(lower), marks: block.marks.map(lower) };
}
