import { type Area, type Block, joined, setText, type TextStyle } from '../sheet-blocks.ts';
import type { Said, Told } from './told.ts';

/** Letter heights in px, those of what an audience sees on a screen as large. */
const HEADING_PX = 46;
const DAY_PX = 31;
const SMALL_PX = 21;

/** Letter heights of what is said to try, the largest first. */
const SIZES = [36, 34, 32, 30, 28, 26, 24, 22] as const;
const SMALLEST = 22;

const HEADING: TextStyle = {
  role: 'title',
  fontPx: HEADING_PX,
  isBold: true,
  family: 'serif',
  ink: 'ink',
  leading: 1.18,
};
const DAY: TextStyle = {
  role: 'day',
  fontPx: DAY_PX,
  isBold: true,
  family: 'sans',
  ink: 'ink',
  leading: 1.35,
};
const FACTS: TextStyle = {
  role: 'facts',
  fontPx: SMALL_PX,
  isBold: false,
  family: 'sans',
  ink: 'inkSoft',
  leading: 1.4,
};

type Room = Omit<Area, 'height'>;

/** Sets blocks one below the other, each with a gap after it where it is not empty. */
export function stackBlocks(
  room: Room,
  parts: readonly { readonly gap: number; readonly set: (room: Room) => Block }[],
): Block {
  const blocks: Block[] = [];
  let height = 0;
  for (const { gap, set } of parts) {
    const block = set({ ...room, top: room.top + height });
    blocks.push(block);
    if (block.height > 0) height += block.height + gap;
  }
  return joined(blocks, height);
}

/** What stands beside a picture: the heading, the day, the figures and what is said, in letters of a size; of what is said, what the column has no room for is cut off. */
export function setColumn(told: Told, column: Area, saidPx: number): Block {
  const { heading, day, facts, said } = told;
  const bottom = column.top + column.height;
  return stackBlocks(column, [
    { gap: 18, set: (at) => setText(heading, HEADING, at, 5) },
    { gap: 8, set: (at) => setText(day, DAY, at, 3) },
    { gap: 34, set: (at) => setText(facts, FACTS, at, 4) },
    ...said.map((one) => ({
      gap: one.isSoft ? saidPx * 0.7 : saidPx * 0.15,
      set: (at: Room) => {
        const style = styleOf(one, saidPx);
        const most = Math.floor((bottom - at.top) / (style.fontPx * style.leading));
        return setText(one.text, style, at, Math.max(0, most));
      },
    })),
  ]);
}

function styleOf({ isSoft }: Said, saidPx: number): TextStyle {
  const look = { role: 'caption', isBold: false, family: 'sans', leading: 1.4 } as const;
  if (!isSoft) return { ...look, fontPx: saidPx, ink: 'ink' };
  return { ...look, fontPx: Math.max(SMALL_PX, saidPx * 0.7), ink: 'inkSoft' };
}

/** The largest letters in which all that is said finds room in a column, the same for all; the smallest where not all of it does. */
export function saidSize(all: readonly Told[], column: Area): number {
  const endless = { ...column, height: Number.POSITIVE_INFINITY };
  const fits = (px: number) =>
    all.every((told) => setColumn(told, endless, px).height <= column.height);
  return SIZES.find(fits) ?? SMALLEST;
}
