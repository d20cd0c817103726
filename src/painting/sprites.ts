import type { Canvas } from './canvas.ts';
import type { Palette } from './palette.ts';

/** How a mark looks at any size: painted around the origin, in px, reaching at most `reach` radii from it. */
export interface Look {
  /** Tells looks apart; see `nextLook`. */
  readonly id: number;
  readonly reach: number;
  readonly paint: (context: Canvas, radius: number, palette: Palette) => void;
}

/** Stamps looks onto a picture. */
export interface Sprites {
  /** Prepares a context that is in screen px for the stamps that `stampAll` makes, and leaves it as it was. */
  readonly batch: (context: Canvas, stampAll: () => void) => void;
  /** Puts a look's middle at a place in screen px, with the context's opacity; only within a batch. */
  readonly stamp: (context: Canvas, look: Look, radius: number, x: number, y: number) => void;
}

/** A drawn look, a square of whole device pixels. */
interface Sprite {
  readonly bitmap: ImageBitmap;
  readonly half: number;
}

/** Radii are drawn in steps of half a device pixel. */
const STEPS_PER_PIXEL = 2;
const MOST_STEPS = 4096;

/** Beyond so many sprites the oldest half is forgotten. */
const MOST_SPRITES = 768;

let looks = 0;

/** A look with an id of its own. */
export function nextLook(reach: number, paint: Look['paint']): Look {
  looks += 1;
  return { id: looks, reach, paint };
}

const byPalette = new WeakMap<Palette, { readonly ratio: number; readonly sprites: Sprites }>();

/** The sprites of a palette at a device pixel ratio. Those of another ratio, and of palettes no longer used, are dropped. */
export function spritesFor(palette: Palette, ratio: number): Sprites {
  const known = byPalette.get(palette);
  if (known?.ratio === ratio) return known.sprites;
  const sprites = createSprites(palette, ratio, drawSprite);
  byPalette.set(palette, { ratio, sprites });
  return sprites;
}

/** Sprites drawn by `draw` as they are asked for, each only once for its size. They stand on whole device pixels. */
export function createSprites(palette: Palette, ratio: number, draw: typeof drawSprite): Sprites {
  const drawn = new Map<number, Sprite>();
  const spriteOf = (look: Look, step: number) => {
    const key = look.id * MOST_STEPS + step;
    const known = drawn.get(key);
    if (known) return known;
    if (drawn.size >= MOST_SPRITES) forgetHalf(drawn);
    const sprite = draw(look, step / STEPS_PER_PIXEL, ratio, palette);
    drawn.set(key, sprite);
    return sprite;
  };
  return {
    batch: (context, stampAll) => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      stampAll();
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
    stamp: (context, look, radius, x, y) => {
      const step = Math.round(radius * ratio * STEPS_PER_PIXEL);
      const { bitmap, half } = spriteOf(look, Math.min(MOST_STEPS - 1, Math.max(1, step)));
      context.drawImage?.(bitmap, Math.round(x * ratio) - half, Math.round(y * ratio) - half);
    },
  };
}

/** Paints each look where it is stamped: for canvases that are written down, or painted once. */
export function directSprites(palette: Palette): Sprites {
  return {
    batch: (_, stampAll) => stampAll(),
    stamp: (context, look, radius, x, y) => {
      context.save();
      context.translate(x, y);
      context.lineCap = 'butt';
      context.setLineDash([]);
      look.paint(context, radius, palette);
      context.restore();
    },
  };
}

function forgetHalf(drawn: Map<number, Sprite>): void {
  for (const [key, { bitmap }] of drawn) {
    if (drawn.size <= MOST_SPRITES / 2) return;
    bitmap.close();
    drawn.delete(key);
  }
}

/** Draws a look with a radius of some device pixels. */
function drawSprite(look: Look, devicePx: number, ratio: number, palette: Palette): Sprite {
  const half = Math.ceil(look.reach * devicePx + ratio);
  const canvas = new OffscreenCanvas(2 * half, 2 * half);
  // Kept in main memory: to give each of so many small canvases to a graphics card costs far more than to draw them.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context) {
    context.setTransform(ratio, 0, 0, ratio, half, half);
    look.paint(context, devicePx / ratio, palette);
  }
  return { bitmap: canvas.transferToImageBitmap(), half };
}
