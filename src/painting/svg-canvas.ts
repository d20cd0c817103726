import type { Canvas } from './canvas.ts';
import { decimal, type Place, placed } from './svg/numbers.ts';
import { createPathPen, placeGlyph } from './svg/path.ts';
import { fillOf, SETTINGS, type Settings, settingsOf, strokeOf } from './svg/settings.ts';
import { writeText } from './svg/text.ts';
import { type Branch, escapeXml, type Style, writeAttributes, writeNodes } from './svg/tree.ts';

/** A canvas that writes down what is painted on it. */
export interface SvgCanvas extends Canvas {
  readonly link: NonNullable<Canvas['link']>;
  /** The whole picture as an SVG 1.1 file. */
  readonly toSvg: () => string;
}

/** What an SVG file says about itself; lengths in px. */
export interface SvgFrame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** BCP 47, for readers and for the shapes of Han letters. */
  readonly language?: string;
}

/** What `save` saves besides the settings. */
interface State {
  readonly place: Place;
  readonly dash: readonly number[];
  /** What is painted goes here. */
  readonly into: Branch;
}

/** An empty SVG picture; the same calls give the same bytes. Pictures may be shifted and scaled, while a canvas that is turned or sheared throws, as does a number that is none. */
export function createSvgCanvas(frame: SvgFrame): SvgCanvas {
  const root = branch('', '');
  const settings: Settings = { ...SETTINGS };
  let state: State = { place: { scale: 1, x: 0, y: 0 }, dash: [], into: root };
  const pen = createPathPen(() => state.place);
  const book: Book = {
    settings,
    pen,
    now: () => state,
    change: (part) => {
      state = { ...state, ...part };
    },
  };
  const methods = { ...pen, ...statesIn(book), ...paintsIn(book), ...wrapsIn(book) };
  return Object.assign(settings, methods, { toSvg: () => writeFile(frame, root) });
}

/** What the parts of a canvas share. */
interface Book {
  readonly settings: Settings;
  readonly pen: ReturnType<typeof createPathPen>;
  readonly now: () => State;
  readonly change: (part: Partial<State>) => void;
}

function statesIn({
  settings,
  now,
  change,
}: Book): Pick<Canvas, 'restore' | 'save' | 'setLineDash' | 'setTransform' | 'translate'> {
  const saved: (readonly [Settings, State])[] = [];
  return {
    save: () => saved.push([settingsOf(settings), now()]),
    restore: () => {
      const last = saved.pop();
      if (!last) return;
      Object.assign(settings, last[0]);
      change(last[1]);
    },
    setLineDash: (dash) => change({ dash: [...dash] }),
    setTransform: (a, b, c, d, x, y) => {
      if (b !== 0 || c !== 0 || a !== d)
        throw new Error('Pictures are neither turned nor sheared.');
      change({ place: { scale: a, x, y } });
    },
    translate: (right, down) => {
      const { place } = now();
      const [x, y] = placed(place, { x: right, y: down });
      change({ place: { ...place, x, y } });
    },
  };
}

function paintsIn({
  settings,
  pen,
  now,
}: Book): Pick<Canvas, 'fill' | 'fillRect' | 'fillText' | 'glyphs' | 'stroke' | 'strokeText'> {
  const add = (leaf: {
    tag: 'path' | 'rect' | 'text';
    own: string;
    style: Style;
    content?: string;
  }) => now().into.children.push({ content: '', ...leaf });
  const addPath = (path: string, style: Style) => {
    if (path !== '') add({ tag: 'path', own: ` d="${path}"`, style });
  };
  const addText = (text: string, x: number, y: number, look: Style) => {
    const { style, ...written } = writeText(text, x, y, settings, now().place);
    add({ tag: 'text', ...written, style: { ...style, ...look } });
  };
  const strokeNow = () => strokeOf(settings, now().place.scale, now().dash);
  const placeOf = (radius: number) => ({ ...now().place, scale: now().place.scale * radius });
  return {
    fill: (rule) => addPath(pen.text(), fillOf(settings, ruleOf(rule))),
    stroke: (path?: Path2D) => {
      ruleOf(path);
      addPath(pen.text(), strokeNow());
    },
    fillRect: (left, top, width, height) => {
      const { place } = now();
      const [x = '', y = ''] = placed(place, { x: left, y: top }).map(decimal);
      const size = { width: decimal(width * place.scale), height: decimal(height * place.scale) };
      add({ tag: 'rect', own: writeAttributes({ x, y, ...size }), style: fillOf(settings) });
    },
    fillText: (text, x, y) => addText(text, x, y, fillOf(settings)),
    strokeText: (text, x, y) => addText(text, x, y, strokeNow()),
    glyphs: {
      fill: (glyph, radius, rule) =>
        addPath(placeGlyph(glyph, placeOf(radius)), fillOf(settings, rule)),
      stroke: (glyph, radius) => addPath(placeGlyph(glyph, placeOf(radius)), strokeNow()),
    },
  };
}

function wrapsIn({ pen, now, change }: Book): Pick<SvgCanvas, 'clip' | 'link'> {
  let clips = 0;
  const enter = (inner: Branch) => {
    now().into.children.push(inner);
    change({ into: inner });
  };
  return {
    clip: () => {
      clips += 1;
      const shape = `<clipPath id="clip-${clips}"><path d="${pen.text()}"/></clipPath>\n`;
      enter(branch(`${shape}<g clip-path="url(#clip-${clips})">`, '</g>'));
    },
    link: (href, paint) => {
      if (!/^https?:\/\//.test(href)) return paint();
      const { into } = now();
      enter(branch(`<a${writeAttributes({ 'xlink:href': href })}>`, '</a>'));
      paint();
      change({ into });
    },
  };
}

function branch(open: string, close: string): Branch {
  return { open, close, children: [] };
}

function ruleOf(rule: CanvasFillRule | Path2D = 'nonzero'): CanvasFillRule {
  if (typeof rule !== 'string') throw new Error('Ready-made paths cannot be written down.');
  return rule;
}

/** Canvases cut a corner off where it would be ten times as long as the line is wide, and fill nothing that is only drawn. */
const DEFAULTS = { fill: 'none', 'stroke-miterlimit': '10' } as const;

function writeFile(
  { width, height, title, description, language }: SvgFrame,
  root: Branch,
): string {
  const head = writeAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    version: '1.1',
    width: decimal(width),
    height: decimal(height),
    viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
    ...(language && { 'xml:lang': language }),
    ...DEFAULTS,
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg${head}>\n`,
    `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(description)}</desc>\n`,
    `${writeNodes(root.children)}</svg>\n`,
  ].join('');
}
