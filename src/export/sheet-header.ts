import {
  type Area,
  type Block,
  joined,
  measureIn,
  setText,
  type TextRole,
  type TextStyle,
} from './sheet-blocks.ts';
import type { SheetSpec } from './sheet-sizes.ts';
import type { SheetWording } from './sheet-wording.ts';

type Room = Omit<Area, 'height'>;

const BETWEEN = ' · ';

/** The title, the day with its figures, and the caption, from the top of a room. */
export function setHeader(wording: SheetWording, spec: SheetSpec, room: Room): Block {
  const { title, caption } = wording;
  const blocks: Block[] = [];
  let height = 0;
  const add = (block: Block, gap: number) => {
    blocks.push(block);
    height += block.height > 0 ? block.height + gap : 0;
  };
  const below = () => ({ ...room, top: room.top + height });
  add(setText(title, titleStyle(spec), below(), spec.titleLines), spec.dayPx * 0.4);
  add(setDay(wording, spec, below()), spec.textPx * 0.4);
  if (spec.captionLines > 0) {
    add(setText(caption, plain('caption', spec, 'ink'), below(), spec.captionLines), 0);
  }
  return joined(blocks, height);
}

/** The day, and what is to be said of it on the same line where that has room, else beneath. */
function setDay({ day, facts }: SheetWording, spec: SheetSpec, room: Room): Block {
  const style: TextStyle = {
    role: 'day',
    fontPx: spec.dayPx,
    isBold: true,
    family: 'sans',
    ink: 'ink',
    leading: 1.35,
  };
  const dayBlock = setText(day, style, room, 2);
  const said = facts.join(BETWEEN);
  const soft = plain('facts', spec, 'inkSoft');
  const dayWidth = measureIn(style)(day) + spec.dayPx * 0.7;
  const isBeside = dayBlock.texts.length === 1 && dayWidth + measureIn(soft)(said) <= room.width;
  if (!isBeside) {
    const top = room.top + dayBlock.height;
    const below = setText(said, soft, { ...room, top }, spec.factLines);
    return joined([dayBlock, below], dayBlock.height + below.height);
  }
  // both stand on one line: a third of the difference in size lies beneath the letters
  const top = room.top + (spec.dayPx * 1.35 - soft.fontPx * soft.leading) * 0.62;
  const beside = setText(said, soft, { left: room.left + dayWidth, top, width: room.width }, 1);
  return joined([dayBlock, beside], dayBlock.height);
}

function titleStyle({ titlePx }: SheetSpec): TextStyle {
  return {
    role: 'title',
    fontPx: titlePx,
    isBold: true,
    family: 'serif',
    ink: 'ink',
    leading: 1.16,
  };
}

function plain(role: TextRole, { textPx }: SheetSpec, ink: TextStyle['ink']): TextStyle {
  return { role, fontPx: textPx + 2, isBold: false, family: 'sans', ink, leading: 1.4 };
}
