import type { Page } from '@playwright/test';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** A name's owner, and its left, top, right and bottom in px. */
type Label = readonly [id: string, left: number, top: number, right: number, bottom: number];

/** A change day as the picture shows it: who is drawn, and the boxes of the names. */
interface Shown {
  readonly day: string;
  readonly drawn: readonly string[];
  readonly labels: readonly Label[];
}

/** Goes from change day to change day with the app's own button, until there is none left, and tells what every picture shows. */
async function walk(page: Page, button: string, most: number): Promise<Shown[]> {
  await expect(page.locator('.graph[data-labels]')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return page.getByRole('button', { name: button }).evaluate(async (element, limit) => {
    const next = element as HTMLButtonElement;
    const graph = document.querySelector<HTMLElement>('.graph');
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    const hasArrived = () => graph?.dataset['day'] === slider?.value;
    const shown = [];
    for (let step = 0; step < limit; step++) {
      do await new Promise(requestAnimationFrame);
      while (!hasArrived());
      const { day = '', positions = '[]', labels = '[]' } = graph?.dataset ?? {};
      const drawn = (JSON.parse(positions) as [string][]).map(([id]) => id);
      shown.push({ day, drawn, labels: JSON.parse(labels) as Label[] });
      if (next.disabled) break;
      next.click();
    }
    return shown;
  }, most);
}

function overlapsOn({ day, labels }: Shown): string[] {
  return labels.flatMap(([id, left, top, right, bottom], index) =>
    labels
      .slice(0, index)
      .filter(([, l, t, r, b]) => left < r && l < right && top < b && t < bottom)
      .map(([other]) => `day ${day}: ${id} over ${other}`),
  );
}

function namelessOn({ day, drawn, labels }: Shown): string[] {
  const named = new Set(labels.map(([id]) => id));
  return drawn.filter((id) => !named.has(id)).map((id) => `day ${day}: ${id}`);
}

function daysOf(shown: readonly Shown[]): number {
  return new Set(shown.map(({ day }) => day)).size;
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  test(`on every change day all have names at ${width} by ${height}, and none lies over another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?at=earliest');
    const shown = await walk(page, 'Next change', 1000);
    expect(daysOf(shown)).toBeGreaterThan(170);
    expect(shown.flatMap(overlapsOn)).toEqual([]);
    expect(shown.flatMap(namelessOn)).toEqual([]);
  });

  test(`so they have in Chinese in the autumn of 2025 at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?at=2025-10-01&lang=zh-Hans');
    const shown = await walk(page, '下一次变动', 20);
    expect(daysOf(shown)).toBe(20);
    expect(shown.flatMap(overlapsOn)).toEqual([]);
    expect(shown.flatMap(namelessOn)).toEqual([]);
  });
}
