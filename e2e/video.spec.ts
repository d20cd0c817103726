import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { PALETTES } from '../src/painting/palettes.ts';
import { findings } from './support/axe.ts';
import { decodedVideo, difference, inked } from './support/decoded-video.ts';
import { open } from './support/page.ts';
import { filedStories } from './support/story-files.ts';
import { expect, test } from './support/test.ts';

const RATE = 30;
const STORY = filedStories[0];

/** Opens all that can be made of what is on screen. */
async function openDownloads(page: Page, query: string): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Download' }).click();
}

/** Starts a video, and tells how many frames it will have. */
async function startVideo(page: Page, name: string): Promise<number> {
  await page.getByRole('button', { name }).click();
  const bar = page.locator('.video progress');
  await expect(bar).not.toHaveAttribute('value', '0');
  return Number(await bar.getAttribute('max'));
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** How the packets of a file follow each other: when each is shown in frames, and which can be entered at. */
async function packetsOf(bytes: Buffer) {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('There is no picture in the video.');
  const packets: { readonly frame: number; readonly isKey: boolean }[] = [];
  for await (const { timestamp, type } of new EncodedPacketSink(track).packets()) {
    packets.push({ frame: Math.round(timestamp * RATE), isKey: type === 'key' });
  }
  const { title, comment } = await input.getMetadataTags();
  return { packets: packets.sort((a, b) => a.frame - b.frame), title, comment };
}

/** What a colour such as #faf7f1 is made of. */
function parts(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function farthest(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));
}

for (const [form, codecs] of [
  ['mp4', []],
  ['webm', ['avc']],
] as const) {
  test(`some days become a ${form} that plays as it says`, async ({ page }) => {
    await page.addInitScript((refused: readonly string[]) => {
      const isSupported = VideoEncoder.isConfigSupported.bind(VideoEncoder);
      VideoEncoder.isConfigSupported = async (config) =>
        refused.some((codec) => config.codec.startsWith(codec))
          ? { supported: false, config }
          : isSupported(config);
    }, codecs);
    await openDownloads(page, '?at=2025-10-30');
    await expect(page.getByLabel('First day')).toHaveValue('2023-01-01');
    await page.getByLabel('First day').fill('2025-10-27');
    await page.getByLabel('0.75 s, as when playing').check();
    const length = /^4 days of change; length: (\d+) s\.$/;
    await expect(page.locator('.video-length')).toHaveText(length);
    const told = length.exec((await page.locator('.video-length').textContent()) ?? '');
    const saved = page.waitForEvent('download');
    const count = await startVideo(page, 'Make video');
    await expect(page.getByText('Closing this dialog or leaving this panel')).toBeVisible();
    await expect(page.getByLabel('First day')).toBeDisabled();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`entente-2025-10-27-to-2025-10-30-en.${form}`);
    await expect(page.getByText(/^Handed to the browser as .*\.$/)).toBeVisible();
    expect(Math.round(count / RATE)).toBe(Number(told?.[1]));

    const bytes = await bytesOf(download);
    const { packets, comment } = await packetsOf(bytes);
    expect(packets.map(({ frame }) => frame)).toEqual(Array.from({ length: count }, (_, i) => i));
    const keys = packets.filter(({ isKey }) => isKey).map(({ frame }) => frame % (2 * RATE));
    expect(keys.length).toBeGreaterThanOrEqual(Math.floor(count / RATE / 2));
    expect(keys.slice(1).filter((frame) => frame === 0).length).toBeGreaterThan(0);
    expect(comment).toContain('?at=2025-10-30&data=');

    // the card at its beginning and its end, two of the days, and the card of sources
    const end = count / RATE;
    const video = await decodedVideo(page, bytes, [0.2, 3.8, 4.6, 5.35, end - 0.3]);
    expect([video.width, video.height]).toEqual([1920, 1080]);
    expect(Math.abs(video.duration - end)).toBeLessThanOrEqual(2 / RATE);
    const ground = parts(PALETTES.light.ground);
    for (const { corner } of video.frames) expect(farthest(corner, ground)).toBeLessThan(8);
    const [card, cardLater, day, nextDay, sources] = video.frames;
    if (!card || !cardLater || !day || !nextDay || !sources) throw new Error('Frames are missing.');
    for (const frame of [card, sources]) expect(inked(frame)).toBeGreaterThan(0.01);
    for (const frame of [day, nextDay]) expect(inked(frame)).toBeGreaterThan(0.1);
    expect(difference(card, cardLater)).toBeLessThan(0.001);
    expect(difference(card, day)).toBeGreaterThan(0.1);
    expect(difference(day, nextDay)).toBeGreaterThan(0.005);
    expect(difference(nextDay, sources)).toBeGreaterThan(0.1);
  });
}

test.describe('of a story', () => {
  test.beforeEach(async ({ page }) => {
    // a story as it is filed, but for its length: encoding a whole one takes a minute
    await page.route('**/assets/stories-*.json', async (route) => {
      const answer = await route.fetch();
      const stories = await answer.json();
      const short = stories.map((story: typeof STORY) => ({
        ...story,
        scenes: story?.scenes.slice(0, 2).map((scene) => ({ ...scene, seconds: 2 })),
      }));
      await route.fulfill({ response: answer, json: short });
    });
  });

  test('the video goes from scene to scene, in Chinese and in the dark, and can be cancelled', async ({
    page,
  }) => {
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '?at=2025-11-03&lang=zh-Hans');
    await page.getByRole('button', { name: '专题', exact: true }).click();
    const title = STORY?.title['zh-Hans'] ?? '';
    await page.getByRole('button', { name: `带走“${title}”` }).click();
    await startVideo(page, '生成视频');
    expect(await findings(page, 'dialog')).toEqual([]);
    await page.locator('.video').getByRole('button', { name: '取消' }).click();
    await expect(page.getByText('已取消，未保存任何文件。')).toBeVisible();
    await startVideo(page, '生成视频');
    await page.keyboard.press('Escape');
    await expect(page.locator('.video')).toHaveCount(0);

    await page.getByRole('button', { name: '专题', exact: true }).click();
    await page.getByRole('button', { name: `带走“${title}”` }).click();
    const saved = page.waitForEvent('download');
    const count = await startVideo(page, '生成视频');
    const download = await saved;
    expect(downloads).toEqual([download]);
    expect(download.suggestedFilename()).toBe(`entente-${STORY?.id}-zh-Hans.mp4`);
    const end = count / RATE;
    // two scenes of 2 s between cards of 4 and 6 s, and the way between them
    expect(end).toBeGreaterThan(14);
    const video = await decodedVideo(page, await bytesOf(download), [
      2,
      4.5,
      5.5,
      end - 7,
      end - 1,
    ]);
    expect([video.width, video.height]).toEqual([1920, 1080]);
    expect(Math.abs(video.duration - end)).toBeLessThanOrEqual(2 / RATE);
    const [card, first, firstLater, second, sources] = video.frames;
    if (!card || !first || !firstLater || !second || !sources)
      throw new Error('Frames are missing.');
    const ground = parts(PALETTES.dark.ground);
    for (const { corner } of video.frames) expect(farthest(corner, ground)).toBeLessThan(8);
    for (const frame of video.frames) expect(inked(frame)).toBeGreaterThan(0.01);
    expect(difference(first, firstLater)).toBeLessThan(0.001);
    expect(difference(card, first)).toBeGreaterThan(0.05);
    expect(difference(first, second)).toBeGreaterThan(0.02);
    expect(difference(second, sources)).toBeGreaterThan(0.05);
  });
});

test('days that make no range are told so where they are typed', async ({ page }) => {
  await openDownloads(page, '?at=2025-11-03&vs=2025-10-01');
  await expect(page.getByLabel('First day')).toHaveValue('2025-10-01');
  await page.getByLabel('First day').fill('2025-11-03');
  await expect(page.getByLabel('Last day')).toHaveValue('2025-11-03');
  await expect(page.getByText('The last day must come after the first.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make video' })).toBeDisabled();
  await page.getByLabel('First day').fill('yesterday');
  await expect(page.getByLabel('First day')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: 'Make video' })).toBeDisabled();
  await page.getByLabel('First day').fill('2025-10');
  await expect(page.getByText(/^\d+ days of change; length: (\d+ min )?\d+ s\.$/)).toBeVisible();
  expect(await findings(page, 'dialog')).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await findings(page, 'dialog')).toEqual([]);
  const isWide = await page
    .locator('dialog .share')
    .evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
  expect(isWide).toBe(false);
});

for (const [what, script] of [
  ['no encoder', () => Reflect.deleteProperty(window, 'VideoEncoder')],
  [
    'no encoder for this size',
    () => {
      VideoEncoder.isConfigSupported = async (config) => ({ supported: false, config });
    },
  ],
] as const) {
  test(`where there is ${what}, it is said what to do`, async ({ page }) => {
    await page.addInitScript(script);
    await openDownloads(page, '?at=2025-11-03');
    const make = page.getByRole('button', { name: 'Make video' });
    if (what !== 'no encoder') await make.click();
    await expect(
      page.getByText(/cannot encode video of this size\. .* Here, take pictures or slides/),
    ).toBeVisible();
    if (what === 'no encoder') await expect(make).toHaveCount(0);
  });
}
