/** How a size is composed, in px: what it is to be read on decides how large its text is. */
export interface SheetSpec {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly titlePx: number;
  readonly titleLines: number;
  readonly dayPx: number;
  readonly factLines: number;
  readonly captionLines: number;
  readonly textPx: number;
  readonly notePx: number;
  readonly sourceLines: number;
  /** How much larger than on a screen the picture's names and lines are. */
  readonly zoom: number;
  /** Beside: the legend stands at the picture's right. Beneath: under it. Card: all text at its left, in brief. */
  readonly arrangement: 'beside' | 'beneath' | 'card';
  /** Whether a view of the whole frame is narrowed to what is drawn: a picture that stands alone need not match others in scale. */
  readonly isFitted: boolean;
}

const PAGE: SheetSpec = {
  width: 1600,
  height: 1000,
  margin: 48,
  titlePx: 38,
  titleLines: 2,
  dayPx: 21,
  factLines: 2,
  captionLines: 2,
  textPx: 15,
  notePx: 14,
  sourceLines: 2,
  zoom: 1.05,
  arrangement: 'beside',
  isFitted: false,
};

/** To be read from the back of a room. */
const SLIDE: SheetSpec = {
  ...PAGE,
  width: 1920,
  height: 1080,
  margin: 60,
  titlePx: 48,
  dayPx: 27,
  captionLines: 1,
  textPx: 20,
  notePx: 18,
  sourceLines: 1,
  zoom: 1.35,
};

const SQUARE: SheetSpec = {
  ...PAGE,
  width: 1200,
  height: 1200,
  titlePx: 44,
  titleLines: 3,
  dayPx: 25,
  factLines: 3,
  textPx: 18,
  notePx: 17,
  zoom: 1.25,
  arrangement: 'beneath',
};

/** To be read on a phone. */
const PORTRAIT: SheetSpec = {
  ...SQUARE,
  width: 1080,
  height: 1350,
  titlePx: 50,
  dayPx: 29,
  captionLines: 3,
  textPx: 20,
  notePx: 19,
  zoom: 1.4,
};

/** What a link unfolds to where it is posted, often less than half as large. */
const PREVIEW: SheetSpec = {
  ...PAGE,
  width: 1200,
  height: 630,
  margin: 36,
  titlePx: 40,
  titleLines: 5,
  dayPx: 27,
  factLines: 4,
  captionLines: 0,
  textPx: 19,
  notePx: 17,
  sourceLines: 2,
  zoom: 1.35,
  arrangement: 'card',
  isFitted: true,
};

/** The sizes that a sheet comes in: for a page, a slide, a square, a phone held upright, and the preview of a link. */
export const SHEET_SIZES = {
  page: PAGE,
  slide: SLIDE,
  square: SQUARE,
  portrait: PORTRAIT,
  preview: PREVIEW,
} as const;

/** The name of a size. */
export type SheetSize = keyof typeof SHEET_SIZES;
