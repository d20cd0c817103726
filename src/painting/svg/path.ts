import type { Canvas } from '../canvas.ts';
import { decimal, decimals, type Place, placed } from './numbers.ts';

/** The part of a canvas that draws up paths. */
type PathPen = Pick<
  Canvas,
  'arc' | 'beginPath' | 'closePath' | 'lineTo' | 'moveTo' | 'quadraticCurveTo' | 'rect'
>;

/** Writes down paths as they are drawn, each point where `placeNow` has it at that moment; `text` is the path so far, as SVG has it. */
export function createPathPen(placeNow: () => Place): PathPen & { readonly text: () => string } {
  let path = '';
  const at = (x: number, y: number) => decimals(placed(placeNow(), { x, y }));
  /** A path begins with its first point, however that is drawn to. */
  const to = (command: string, x: number, y: number) => {
    path += (path === '' ? 'M' : command) + at(x, y);
  };
  return {
    text: () => path,
    beginPath: () => {
      path = '';
    },
    closePath: () => {
      if (path !== '') path += 'Z';
    },
    moveTo: (x, y) => to('M', x, y),
    lineTo: (x, y) => to('L', x, y),
    quadraticCurveTo: (controlX, controlY, x, y) => {
      if (path === '') to('M', controlX, controlY);
      path += `Q${at(controlX, controlY)} ${at(x, y)}`;
    },
    rect: (x, y, width, height) => {
      path += `M${at(x, y)}L${at(x + width, y)}L${at(x + width, y + height)}L${at(x, y + height)}Z`;
    },
    arc: (x, y, radius, from, until) => {
      const turn = Math.min(2 * Math.PI, until - from);
      const size = decimal(radius * placeNow().scale);
      // half the way at a time: an arc that ends where it began would be none
      for (const angle of [0, turn / 2, turn]) {
        const end = [
          x + radius * Math.cos(from + angle),
          y + radius * Math.sin(from + angle),
        ] as const;
        if (angle === 0) to('L', ...end);
        else path += `A${size} ${size} 0 0 1 ${at(...end)}`;
      }
      if (turn === 2 * Math.PI) path += 'Z';
    },
  };
}

/** How many numbers a command of a glyph takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, H: 1, V: 1, A: 7, Z: 0 };

const TOKEN = /[A-Z]|-?(?:\d+\.?\d*|\.\d+)/g;

/** A glyph, which has absolute commands only, enlarged by `place.scale` around the place. */
export function placeGlyph(glyph: string, place: Place): string {
  const tokens = glyph.match(TOKEN) ?? [];
  let [path, command, at] = ['', '', 0];
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (token in TAKES) {
      command = token;
      at += 1;
    }
    const takes = TAKES[command] ?? 0;
    path += command + placeNumbers(command, tokens.slice(at, at + takes).map(Number), place);
    at += takes;
  }
  return path;
}

/** Sizes are enlarged, places shifted too, and how an arc runs stays as it is. */
function placeNumbers(command: string, numbers: readonly number[], place: Place): string {
  const { scale, x, y } = place;
  if (numbers.length === 0) return '';
  if (command === 'H') return decimals(numbers.map((number) => number * scale + x));
  if (command === 'V') return decimals(numbers.map((number) => number * scale + y));
  if (command === 'A') {
    const [across = 0, upright = 0, turned = 0, isLarge = 0, isClockwise = 0, ...end] = numbers;
    const way = [across * scale, upright * scale, turned, isLarge, isClockwise];
    return decimals([...way, ...shifted(end, place)]);
  }
  return decimals(shifted(numbers, place));
}

function shifted(numbers: readonly number[], { scale, x, y }: Place): number[] {
  return numbers.map((number, index) => number * scale + (index % 2 === 0 ? x : y));
}
