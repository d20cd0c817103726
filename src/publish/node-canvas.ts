import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { paintSheet } from '../export/paint-sheet.ts';
import type { Sheet } from '../export/sheet.ts';
import type { Canvas, GlyphPen } from '../painting/canvas.ts';
import type { Palette } from '../painting/palette.ts';
import { encodePng } from './encode-png.ts';

const HAN = "'Entente Han'";

/** Only what is registered, so that a machine's own fonts change no picture. There is no Han serif: Chinese titles are set in one face. */
function families({ language }: Sheet): Pick<Palette, 'sans' | 'serif'> {
  const sans = `'Entente Sans', ${HAN}`;
  return { sans, serif: language === 'en' ? `'Entente Serif', ${HAN}` : sans };
}

const require = createRequire(import.meta.url);

/** Registers the fonts that sheets are written in; once is enough. Throws where a font is not installed. */
export function loadFonts(): void {
  addFonts('Entente Sans', [
    require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  ]);
  addFonts('Entente Serif', [
    require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
    require.resolve(
      '@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
    ),
  ]);
  addFonts('Entente Han', [
    require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    require.resolve('@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
  ]);
}

function addFonts(family: string, files: readonly string[]): void {
  for (const file of files) {
    if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`${file} is not a font.`);
  }
}

/** A sheet as the bytes of a PNG. The fonts must have been loaded. */
export function paintPng(sheet: Sheet): Uint8Array {
  const { width, height, still } = sheet;
  const palette = { ...sheet.palette, ...families(sheet) };
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const painted: unknown = Object.assign(context, { glyphs: glyphPen(context) });
  paintSheet(painted as Canvas, { ...sheet, palette, still: { ...still, palette } }, 1);
  return encodePng(canvas.data(), width, height);
}

/** Draws glyphs without the paths that only browsers have. */
function glyphPen(context: ReturnType<ReturnType<typeof createCanvas>['getContext']>): GlyphPen {
  return {
    fill: (glyph, radius, rule) => context.fill(scaled(glyph, radius), rule),
    stroke: (glyph, radius) => context.stroke(scaled(glyph, radius)),
  };
}

const glyphs = new Map<string, Path2D>();

function scaled(glyph: string, radius: number): Path2D {
  const known = glyphs.get(glyph) ?? new Path2D(glyph);
  glyphs.set(glyph, known);
  const large = new Path2D();
  large.addPath(known, { a: radius, b: 0, c: 0, d: radius, e: 0, f: 0 });
  return large;
}
