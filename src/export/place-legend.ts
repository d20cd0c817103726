import {
  type Area,
  type Block,
  joined,
  measureIn,
  type SheetMark,
  setText,
  type TextStyle,
} from './sheet-blocks.ts';
import type { LegendGroup, LegendItem } from './sheet-legend.ts';

/** Lengths in letter heights: how wide a mark is and how far its word stands off, how high a row is, and how wide columns are. */
const MARK = 2.5;
const BRIEF_MARK = 1;
const MARK_GAP = 0.6;
const ROW = 1.6;
const LEAST_ROW = 1.22;
const COLUMN = 4.8;
const COLUMN_GAP = 1;

type Room = Omit<Area, 'height'>;

/** The groups under their headings, one item below the other; rows move together, and then letters grow smaller, where there would not be room for all. */
export function stackLegend(groups: readonly LegendGroup[], area: Area, textPx: number): Block {
  const blocks = settings(textPx).map(
    ([fontPx, row]) =>
      () =>
        stacked(groups, area, fontPx, row),
  );
  return firstThatFits(blocks, area);
}

const LEAST_PX = 9;
const STEP_PX = 0.5;
const ROWS = [ROW, 1.5, 1.4, 1.3, LEAST_ROW] as const;

/** Letter heights and rows to try, the roomiest first. */
function settings(textPx: number): (readonly [fontPx: number, row: number])[] {
  const smaller = Math.max(0, Math.floor((textPx - LEAST_PX) / STEP_PX));
  const heights = Array.from({ length: smaller }, (_, step) => textPx - (step + 1) * STEP_PX);
  return [
    ...ROWS.map((row) => [textPx, row] as const),
    ...heights.map((fontPx) => [fontPx, LEAST_ROW] as const),
  ];
}

/** The first of ever smaller blocks that an area holds, or what it holds of the last. */
function firstThatFits(blocks: readonly (() => Block)[], area: Area): Block {
  let last: Block = { texts: [], marks: [], height: 0 };
  for (const make of blocks) {
    last = make();
    if (last.height <= area.height) return last;
  }
  return within(last, area);
}

function stacked(groups: readonly LegendGroup[], room: Room, fontPx: number, row: number): Block {
  const blocks: Block[] = [];
  let height = 0;
  for (const [index, { heading, items }] of groups.entries()) {
    if (index > 0) height += fontPx * row * 0.6;
    const style = { ...wordStyle(fontPx, row), role: 'heading', isBold: true } as const;
    const block = setText(heading, style, { ...room, top: room.top + height }, 1);
    blocks.push(block);
    height += block.height;
    for (const item of items) {
      const set = setItem(item, { ...room, top: room.top + height }, fontPx, row, 2);
      blocks.push(set);
      height += set.height;
    }
  }
  return joined(blocks, height);
}

/** Items in rows as wide as the room, under one another in columns that long items share, each group from a row of its own. */
export function flowLegend(groups: readonly LegendGroup[], room: Room, textPx: number): Block {
  const count = Math.max(1, Math.floor(room.width / (COLUMN * textPx)));
  const step = room.width / count;
  const blocks: Block[] = [];
  let row = -1;
  for (const { items } of groups) {
    let column = count;
    for (const item of items) {
      const span = Math.min(count, Math.ceil(itemWidth(item, textPx) / step));
      if (column + span > count) [column, row] = [0, row + 1];
      const left = room.left + column * step;
      const top = room.top + row * ROW * textPx;
      blocks.push(setItem(item, { left, top, width: span * step }, textPx, ROW, 1));
      column += span;
    }
  }
  return joined(blocks, (row + 1) * ROW * textPx);
}

/** A legend for little room: items in two columns, or in one where they are long, with signs in place of lines, and further ones, where they find room too, in rows of their own beneath. */
export function briefLegend(
  columns: readonly LegendItem[],
  rows: readonly LegendItem[],
  area: Area,
  textPx: number,
): Block {
  const all = ROWS.map((row) => () => brief(columns, rows, area, textPx, row));
  const few = settings(textPx).map(
    ([px, row]) =>
      () =>
        brief(columns, [], area, px, row),
  );
  return firstThatFits([...all, ...few], area);
}

function brief(
  columns: readonly LegendItem[],
  rows: readonly LegendItem[],
  { left, top, width }: Room,
  fontPx: number,
  row: number,
): Block {
  const half = (width - COLUMN_GAP * fontPx) / 2;
  const isNarrow = columns.every((item) => itemWidth(item, fontPx, BRIEF_MARK) <= half + fontPx);
  const [count, each] = isNarrow ? [2, half] : [1, width];
  const used = Math.ceil(columns.length / count);
  const listed = columns.map((item, index) => {
    const place = {
      left: left + Math.floor(index / used) * (each + COLUMN_GAP * fontPx),
      top: top + (index % used) * row * fontPx,
      width: each,
    };
    return setItem(item, place, fontPx, row, 1, BRIEF_MARK);
  });
  const further = rows.map((item, index) => {
    const place = { left, top: top + (used + index) * row * fontPx, width };
    return setItem(item, place, fontPx, row, 1);
  });
  return joined([...listed, ...further], (used + further.length) * row * fontPx);
}

function setItem(
  { mark, text }: LegendItem,
  { left, top, width }: Room,
  fontPx: number,
  row: number,
  lines: number,
  markWidth: number = MARK,
): Block {
  const beside = (markWidth + MARK_GAP) * fontPx;
  const style = wordStyle(fontPx, LEAST_ROW);
  const set = setText(text, style, { left: left + beside, top, width: width - beside }, lines);
  const height = Math.max(set.height, LEAST_ROW * fontPx) + (row - LEAST_ROW) * fontPx;
  const sign: SheetMark = { mark, left, top, width: markWidth * fontPx, height: height };
  const by = (height - set.height) / 2;
  const texts = set.texts.map((one) => ({ ...one, top: one.top + by }));
  return { texts, marks: [sign], height };
}

/** How wide an item is, with a letter more than its words, so that what stands at its right keeps clear. */
function itemWidth({ text }: LegendItem, fontPx: number, markWidth: number = MARK): number {
  const measure = measureIn(wordStyle(fontPx, LEAST_ROW));
  return (markWidth + MARK_GAP + 1) * fontPx + measure(text);
}

function wordStyle(fontPx: number, leading: number): TextStyle {
  return { role: 'legend', fontPx, isBold: false, family: 'sans', ink: 'ink', leading };
}

/** What of a block stands wholly in an area. */
function within({ texts, marks }: Block, { top, height }: Area): Block {
  const isInside = (one: Area) => one.top + one.height <= top + height;
  return { texts: texts.filter(isInside), marks: marks.filter(isInside), height };
}
