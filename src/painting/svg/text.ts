import type { Canvas } from '../canvas.ts';
import type { FontFamily } from '../palette.ts';
import { decimal, type Place, placed } from './numbers.ts';
import { escapeXml, type Style, writeAttributes } from './tree.ts';

/** How far below what texts are aligned by the line is on which their letters stand, as a share of their height: in Inter, and in Source Serif 4. */
const DROPS: Readonly<Record<string, Readonly<Record<FontFamily, number>>>> = {
  top: { sans: 0.801, serif: 0.756 },
  middle: { sans: 0.301, serif: 0.256 },
  bottom: { sans: -0.199, serif: -0.244 },
};

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

const FONT = /^(?:(italic) )?(?:(\d+) )?([\d.]+)px (.+)$/;

/** A text as an element: its own attributes, what it shares with others, and its content. */
interface WrittenText {
  readonly own: string;
  readonly style: Style;
  readonly content: string;
}

/**
 * A text with the font and the alignment that a canvas is set to. Few programs that read SVG know other baselines than the line that
 * letters stand on, or weights between the hundreds. Throws where the font is not written as `italic 600 12px family`.
 */
export function writeText(
  text: string,
  x: number,
  y: number,
  { font, textAlign, textBaseline }: Pick<Canvas, 'font' | 'textAlign' | 'textBaseline'>,
  place: Place,
): WrittenText {
  const [matched, slant, weight = '400', height = '', families = ''] = FONT.exec(font) ?? [];
  if (matched === undefined) throw new Error(`The font "${font}" cannot be written.`);
  const drop = DROPS[textBaseline]?.[/(?<!sans-)serif$/.test(families) ? 'serif' : 'sans'] ?? 0;
  const [left, line] = placed(place, { x, y: y + Number(height) * drop });
  const anchor = ANCHORS[textAlign];
  const style = {
    'font-family': readable(families),
    'font-size': decimal(Number(height) * place.scale),
    'font-weight': String(Math.round(Number(weight) / 100) * 100),
    ...(slant && { 'font-style': slant }),
    ...(anchor && { 'text-anchor': anchor }),
  };
  const spaces = /^\s|\s\s|\s$/.test(text) ? { 'xml:space': 'preserve' } : {};
  const own = writeAttributes({ x: decimal(left), y: decimal(line), ...spaces });
  return { own, style, content: escapeXml(text) };
}

/** Without the names that fonts have only in our pages, and without one that other programs would take for a font's. */
function readable(families: string): string {
  const names = families.split(',').map((name) => name.trim());
  return names.filter((name) => !/ Variable'?$/.test(name) && name !== 'system-ui').join(', ');
}
