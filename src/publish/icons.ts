import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Plugin } from 'vite';

/** How much of the side of a maskable icon the drawing may fill, so that a system's round mask cuts nothing off. */
const SAFE_SHARE = 0.8;
/** The ground of the drawing, continued to the corners where a system cuts its own shape. */
const GROUND = '#1d1c1a';

/** A picture of the icon, `side` px wide: `isFull` fills the square to its corners, for systems that cut their own shape. */
export interface IconFile {
  readonly name: string;
  readonly side: number;
  readonly isFull: boolean;
  readonly isInManifest: boolean;
}

/** The one that the manifest does not name, but the page does. */
const TOUCH_ICON = 'apple-touch-icon.png';

export const ICON_FILES: readonly IconFile[] = [
  { name: 'icon-192.png', side: 192, isFull: false, isInManifest: true },
  { name: 'icon-512.png', side: 512, isFull: false, isInManifest: true },
  { name: 'icon-maskable-512.png', side: 512, isFull: true, isInManifest: true },
  { name: TOUCH_ICON, side: 180, isFull: true, isInManifest: false },
];

/** The icon, drawn from SVG, as PNG. */
export async function paintIcon(svg: Buffer, { side, isFull }: IconFile): Promise<Uint8Array> {
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  const icon = await loadImage(svg);
  const drawn = isFull ? side * SAFE_SHARE : side;
  if (isFull) {
    context.fillStyle = GROUND;
    context.fillRect(0, 0, side, side);
  }
  context.drawImage(icon, (side - drawn) / 2, (side - drawn) / 2, drawn, drawn);
  return canvas.encode('png');
}

/** Writes the icons that an installed page has, from the one drawing in a file, and names in the page the one that is not in the manifest. */
export function iconPlugin(drawing: string): Plugin {
  let base = '/';
  return {
    name: 'entente-icons',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    async generateBundle() {
      const svg = readFileSync(drawing);
      for (const file of ICON_FILES) {
        this.emitFile({ type: 'asset', fileName: file.name, source: await paintIcon(svg, file) });
      }
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'apple-touch-icon', href: base + TOUCH_ICON },
        injectTo: 'head',
      },
    ],
  };
}
