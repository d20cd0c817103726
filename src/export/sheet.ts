import type { Language } from '../domain/vocabulary.ts';
import type { Palette } from '../painting/palette.ts';
import type { Still } from '../painting/still.ts';
import { type Composition, composeSheet } from './compose-sheet.ts';
import { fitCamera } from './fit-camera.ts';
import type { SheetInput } from './sheet-input.ts';
import { sheetLegend } from './sheet-legend.ts';
import { sheetScene } from './sheet-scene.ts';
import { SHEET_SIZES } from './sheet-sizes.ts';
import { wordSheet } from './sheet-wording.ts';

export type { SheetInput } from './sheet-input.ts';
export { SHEET_SIZES, type SheetSize } from './sheet-sizes.ts';

/** A picture that can be quoted: everything on it, in px from its upper left corner. The still is painted `zoom` times as large as it says. */
export interface Sheet extends Composition {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly palette: Palette;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly still: Still;
}

/** The sheet of a view. Total, and the same for the same input on every machine. */
export function sheetOf(input: SheetInput): Sheet {
  const spec = SHEET_SIZES[input.size];
  const scene = sheetScene(input);
  const wording = wordSheet(input, scene);
  const composition = composeSheet(wording, sheetLegend(input, scene), spec);
  const { width, height, zoom } = spec;
  const { picture } = composition;
  const drawn = [...scene.picture.scene.nodes.values()];
  const cam = scene.picture.cam ?? (spec.isFitted ? fitCamera(drawn) : null);
  return {
    ...composition,
    width,
    height,
    zoom,
    palette: scene.picture.palette,
    language: input.words.language,
    title: wording.title,
    description: wording.description,
    still: { ...scene.picture, cam, width: picture.width / zoom, height: picture.height / zoom },
  };
}
