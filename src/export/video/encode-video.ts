import { BufferTarget, CanvasSource, Output, Quality } from 'mediabunny';
import type { Canvas } from '../../painting/canvas.ts';
import { paintSheet } from '../paint-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { fontsFor } from '../sheet-png.ts';
import { createBreaks } from './breaks.ts';
import { FRAMES_PER_SECOND } from './frame-rate.ts';
import { BITRATE, type VideoForm } from './video-form.ts';
import { frameAt, frameCount, VIDEO_SIZE, type VideoPlan } from './video-plan.ts';

/** A video may be entered every so many seconds, and nowhere else at once. */
const KEYFRAME_SECONDS = 2;

/** What is told while a video is made, and what stops it. */
export interface Filming {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Paints and encodes a video frame by frame, the page staying usable. Rejects with the signal's reason once that is aborted, and where the browser fails to encode; either way nothing is kept. */
export async function encodeVideo(
  plan: VideoPlan,
  form: VideoForm,
  { onProgress, signal }: Filming,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [VIDEO_SIZE.width, VIDEO_SIZE.height];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser gives no canvas to draw the video on.');
  const quality = new Quality({ bitrate: BITRATE });
  const keyFrameInterval = KEYFRAME_SECONDS;
  const source = new CanvasSource(canvas, { codec: form.codec, quality, keyFrameInterval });
  const target = new BufferTarget();
  const output = new Output({ format: form.format, target });
  output.addVideoTrack(source, { frameRate: FRAMES_PER_SECOND });
  output.setMetadataTags({ title: plan.title, artist: plan.author, comment: plan.link });
  try {
    await output.start();
    const paint = painterOn(context);
    await eachFrame(plan, signal, onProgress, async (sheet, index) => {
      await paint(sheet);
      await source.add(index / FRAMES_PER_SECOND, 1 / FRAMES_PER_SECOND);
    });
    await output.finalize();
    signal.throwIfAborted();
  } catch (error) {
    await output.cancel().catch(() => undefined);
    throw error;
  } finally {
    // a canvas without size gives its memory back at once
    [canvas.width, canvas.height] = [0, 0];
  }
  if (!target.buffer) throw new Error('This browser gave no video back.');
  return new Blob([target.buffer], { type: form.format.mimeType });
}

async function eachFrame(
  plan: VideoPlan,
  signal: AbortSignal,
  onProgress: Filming['onProgress'],
  film: (sheet: Sheet, index: number) => Promise<void>,
): Promise<void> {
  const count = frameCount(plan);
  const breaks = createBreaks();
  try {
    for (let index = 0; index < count; index++) {
      signal.throwIfAborted();
      await film(frameAt(plan, index), index);
      onProgress(index + 1);
      await breaks.takeIfDue();
    }
  } finally {
    breaks.end();
  }
}

/** Paints sheets on a canvas; one that is on it already is left there, and the fonts are there before letters are written that have not been yet. */
function painterOn(context: CanvasRenderingContext2D): (sheet: Sheet) => Promise<void> {
  let painted: Sheet | null = null;
  const written = new Set<string>();
  return async (sheet) => {
    if (sheet === painted) return;
    const letters = sheet.texts.flatMap(({ text }) => [...text]);
    if (letters.some((letter) => !written.has(letter))) {
      await fontsFor(sheet);
      for (const letter of letters) written.add(letter);
    }
    paintSheet(context satisfies Canvas, sheet, 1);
    painted = sheet;
  };
}
