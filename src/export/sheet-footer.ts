import {
  type Area,
  type Block,
  joined,
  measureIn,
  setLink,
  setText,
  type TextRole,
  type TextStyle,
} from './sheet-blocks.ts';
import type { SheetSpec } from './sheet-sizes.ts';
import type { SheetWording } from './sheet-wording.ts';
import { wrapText } from './wrap-text.ts';

type Room = Omit<Area, 'height'>;

const LINK_LINES = 3;

/** More publishers would say no more than that there are many. */
const MOST_NAMED = 6;

/** The sources in brief, the link, and whose picture it is, from the top of a room. */
export function setFooter(wording: SheetWording, spec: SheetSpec, room: Room): Block {
  const sources = setSources(wording, spec, room, spec.sourceLines);
  const noteStyle = small('note', spec, 'inkSoft');
  const noteWidth = measureIn(noteStyle)(wording.note);
  const gap = spec.notePx * 2;
  const top = room.top + sources.height;
  const linkStyle = small('link', spec, 'ink');
  const isBeside = measureIn(linkStyle)(wording.link) + gap + noteWidth <= room.width;
  const link = setLink(wording.link, linkStyle, { ...room, top }, LINK_LINES);
  const noteRoom = isBeside
    ? { left: room.left + room.width - noteWidth, top, width: noteWidth }
    : { ...room, top: top + link.height };
  const set = setText(wording.note, noteStyle, noteRoom, 1);
  const note = {
    ...set,
    texts: set.texts.map((text) => ({ ...text, isAtRight: isBeside })),
  };
  const height = isBeside ? Math.max(link.height, note.height) : link.height + note.height;
  return joined([sources, link, note], sources.height + height);
}

/** The foot of a card that is a link itself: sources and whose picture it is. */
export function setCardFooter(wording: SheetWording, spec: SheetSpec, room: Room): Block {
  const sources = setSources(wording, spec, room, spec.sourceLines);
  const style = small('note', spec, 'inkSoft');
  const note = setText(wording.note, style, { ...room, top: room.top + sources.height }, 1);
  return joined([sources, note], sources.height + note.height);
}

/** As many sources by name as the lines hold. */
function setSources(wording: SheetWording, spec: SheetSpec, room: Room, lines: number): Block {
  const style = small('sources', spec, 'inkSoft');
  const measure = measureIn(style);
  const isFitting = (text: string) => {
    const set = wrapText(text, room.width, lines + 1, measure);
    return set.length <= lines;
  };
  let most = Math.min(wording.nameable, MOST_NAMED);
  while (most > 1 && !isFitting(wording.sources(most))) most -= 1;
  return setText(wording.sources(most), style, room, lines);
}

function small(role: TextRole, { notePx }: SheetSpec, ink: TextStyle['ink']): TextStyle {
  return { role, fontPx: notePx, isBold: false, family: 'sans', ink, leading: 1.45 };
}
