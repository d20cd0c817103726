import type { FontFamily } from '../../painting/palette.ts';
import { measureText } from '../../painting/text-widths.ts';
import { wrapText } from '../wrap-text.ts';

/** A box on a slide, in inches from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A slide as wide as screens are, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.45 } as const;

const INSIDE = SLIDE.width - 2 * SLIDE.margin;
const PICTURE = { w: 8.5, h: 8.5 * (770 / 1224) } as const;
const TOP = 1.46;
const GAP = 0.4;

/** Where everything stands on the slide of a scene. */
export const BOXES = {
  heading: { x: SLIDE.margin, y: 0.3, w: INSIDE, h: 0.6 },
  day: { x: SLIDE.margin, y: 0.98, w: INSIDE, h: 0.32 },
  picture: { x: SLIDE.margin, y: TOP, ...PICTURE },
  column: {
    x: SLIDE.margin + PICTURE.w + GAP,
    y: TOP,
    w: INSIDE - PICTURE.w - GAP,
    h: PICTURE.h,
  },
  foot: { x: SLIDE.margin, y: 6.98, w: INSIDE, h: 0.3 },
} as const satisfies Record<string, Box>;

/** Sizes of letters to try in points. */
const SIZES = {
  heading: [28, 26, 24, 22, 20, 18, 16],
  day: [14, 13, 12, 11, 10, 9, 8],
  caption: [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10],
  sources: [11, 10, 9, 8, 7],
} as const;

/** Letters of an office program are up to so much wider than those that are measured. */
const WIDER = 1.1;
/** Heights of a line in letter heights: fonts with Han letters set lines further apart. */
const LEADING = { latin: 1.25, han: 1.5 } as const;
const POINTS = 72;

/** The size of the letters of a line that is to fit a box, in points. */
export function lineSize(role: 'heading' | 'day', text: string, { w }: Box): number {
  const [family, isBold] = role === 'heading' ? (['serif', true] as const) : SANS;
  const sizes: readonly number[] = SIZES[role];
  const fits = (size: number) => measureText(text, size, isBold, family) * WIDER <= w * POINTS;
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}

const SANS: readonly [FontFamily, boolean] = ['sans', false];

/** The sizes of a caption and of the sources beneath it with which both find room in a column, as large as they can be, and how high the caption then is; the smallest where there is not room for both. */
export function columnSizes(caption: string, sources: readonly string[], { w, h }: Box) {
  const isFitting = ({ size, small }: (typeof PAIRS)[number]) =>
    captionHeight(caption, size, w) + sourcesHeight(sources, small, w) <= h;
  const { size, small } = PAIRS.find(isFitting) ?? LEAST;
  const upper = Math.min(captionHeight(caption, size, w), h - LEAST.height);
  return { caption: size, sources: small, captionHeight: upper };
}

/** Captions are to be read from the back of a room, sources by whoever holds the slide. */
const READABLE = 16;

/** A point less counts for more where letters are small already. */
const PAIRS = SIZES.caption
  .flatMap((size) => SIZES.sources.map((small) => ({ size, small })))
  .sort((one, other) => weightOf(other) - weightOf(one));

function weightOf({ size, small }: { readonly size: number; readonly small: number }): number {
  return size + small * 2.5 - Math.max(0, READABLE - size) * 4;
}

const LEAST = { size: 10, small: 7, height: 0.5 } as const;

function captionHeight(text: string, size: number, width: number): number {
  const paragraphs = text.split(/\n+/u);
  const measure = (line: string) => widthOf(line, size);
  const lines = paragraphs.flatMap((one) => wrapText(one, width * POINTS, 99, measure));
  return heightOf(lines.length, size, text);
}

/** Office programs part links from one another sooner than they break them. */
function sourcesHeight(sources: readonly string[], size: number, width: number): number {
  const room = width * POINTS;
  let [lines, filled] = [0, room];
  for (const source of sources) {
    const needed = widthOf(source, size);
    const isBeside = filled + needed <= room;
    lines += isBeside ? 0 : Math.ceil(needed / room);
    filled = isBeside ? filled + needed : needed % room;
  }
  return heightOf(lines, size, sources.join(''));
}

function widthOf(text: string, size: number): number {
  return measureText(text, size, false, 'sans') * WIDER;
}

function heightOf(lines: number, size: number, text: string): number {
  const leading = /\p{Script=Han}/u.test(text) ? LEADING.han : LEADING.latin;
  return (lines * size * leading + size) / POINTS;
}
