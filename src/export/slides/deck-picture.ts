import { PALETTES } from '../../painting/palettes.ts';
import { fitCamera } from '../fit-camera.ts';
import { flowLegend } from '../place-legend.ts';
import type { Sheet } from '../sheet.ts';
import { lowered } from '../sheet-blocks.ts';
import type { SheetInput } from '../sheet-input.ts';
import { sheetLegend } from '../sheet-legend.ts';
import { sheetScene } from '../sheet-scene.ts';
import { wordSheet } from '../sheet-wording.ts';

/** How a picture without words of its own is made: its size and letters in px, and how much larger than on a screen it is drawn. */
export interface PictureSpec {
  readonly width: number;
  readonly height: number;
  readonly textPx: number;
  readonly zoom: number;
  /** Whether it stands on white paper instead of the page's ground. */
  readonly isOnPaper: boolean;
}

/** For a slide of 1920 × 1080 px, to be read from the back of a room. */
export const SLIDE_PICTURE: PictureSpec = {
  width: 1224,
  height: 770,
  textPx: 14.5,
  zoom: 1.6,
  isOnPaper: false,
};

/** For a page of A4 or Letter held upright. */
export const HANDOUT_PICTURE: PictureSpec = {
  width: 1200,
  height: 640,
  textPx: 15,
  zoom: 1.3,
  isOnPaper: true,
};

/** The graph of a view with its names and a small legend beneath, and what is to be said of it. A view of the whole frame is narrowed to what is drawn. */
export function deckPicture(given: Omit<SheetInput, 'size'>, spec: PictureSpec) {
  const input = { ...given, size: 'slide' } as const;
  const scene = sheetScene(input);
  const wording = wordSheet(input, scene);
  const { width, height, textPx, zoom, isOnPaper } = spec;
  const legend = flowLegend(sheetLegend(input, scene), { left: 0, top: 0, width }, textPx);
  const picture = { left: 0, top: 0, width, height: height - legend.height - textPx * 0.6 };
  const { texts, marks } = lowered(legend, height - legend.height);
  const ground = isOnPaper ? { ground: '#ffffff' } : {};
  const palette = { ...PALETTES[input.theme], ...ground };
  const cam = scene.picture.cam ?? fitCamera([...scene.picture.scene.nodes.values()]);
  const sheet: Sheet = {
    width,
    height,
    zoom,
    texts,
    marks,
    rules: [],
    picture,
    palette,
    language: input.words.language,
    title: wording.title,
    description: wording.description,
    still: {
      ...scene.picture,
      palette,
      cam,
      width: picture.width / zoom,
      height: picture.height / zoom,
    },
  };
  return { sheet, wording };
}
