import type { Page } from '@playwright/test';

/** So large are the pictures that are compared, in px: a tenth of the video's. */
const SMALL = { width: 192, height: 108 } as const;

/** A frame: its picture made small, and the colour of its upper left corner. */
export interface DecodedFrame {
  /** Red, green and blue of every px, row by row. */
  readonly small: readonly number[];
  readonly corner: readonly number[];
}

interface DecodedVideo {
  readonly width: number;
  readonly height: number;
  readonly duration: number;
  readonly frames: readonly DecodedFrame[];
}

/** A video as the browser's own player decodes it, on a page of its own, with the frames at some seconds. */
export async function decodedVideo(
  page: Page,
  bytes: Buffer,
  seconds: readonly number[],
): Promise<DecodedVideo> {
  const player = await page.context().newPage();
  const given = { file: bytes.toString('base64'), seconds, size: SMALL };
  const video = await player.evaluate(decodeInPage, given);
  await player.close();
  return video;
}

async function decodeInPage({
  file,
  seconds,
  size,
}: {
  readonly file: string;
  readonly seconds: readonly number[];
  readonly size: typeof SMALL;
}): Promise<DecodedVideo> {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const video = document.createElement('video');
  video.muted = true;
  const heard = (name: string) =>
    new Promise<void>((resolve, reject) => {
      video.addEventListener(name, () => resolve(), { once: true });
      video.addEventListener('error', () => reject(new Error(video.error?.message)));
    });
  const loaded = heard('loadeddata');
  video.src = URL.createObjectURL(new Blob([bytes]));
  await loaded;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  const pixels = (width: number, height: number, from: number) => {
    [canvas.width, canvas.height] = [width, height];
    context.drawImage(video, 0, 0, from, (from * height) / width, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return [...data].filter((_, index) => index % 4 !== 3);
  };
  const frames: DecodedFrame[] = [];
  for (const second of seconds) {
    // the frame sought may be there to be drawn a little after it has been found
    const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    const sought = heard('seeked');
    video.currentTime = second;
    await Promise.all([sought, shown]);
    const small = pixels(size.width, size.height, video.videoWidth);
    frames.push({ small, corner: pixels(1, 1, 1) });
  }
  return {
    width: video.videoWidth,
    height: video.videoHeight,
    duration: video.duration,
    frames,
  };
}

/** The share of a frame's px that look different in another, from 0 to 1. */
export function difference(one: DecodedFrame, other: DecodedFrame): number {
  return shareOf(one, (index, shade) => Math.abs(shade - (other.small[index] ?? 0)));
}

/** The share of a frame's px that are not of the colour of its corner: 0 for an empty one. */
export function inked({ small, corner }: DecodedFrame): number {
  return shareOf({ small }, (index, shade) => Math.abs(shade - (corner[index % 3] ?? 0)));
}

/** What the loss of an encoder may change in a px. */
const SLIGHT = 12;

function shareOf(
  { small }: Pick<DecodedFrame, 'small'>,
  distance: (index: number, shade: number) => number,
): number {
  const different = new Set<number>();
  for (const [index, shade] of small.entries()) {
    if (distance(index, shade) > SLIGHT) different.add(Math.floor(index / 3));
  }
  return different.size / (small.length / 3);
}
