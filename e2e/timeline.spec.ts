import type { Page } from '@playwright/test';
import { ALLIANCE_KINDS } from '../src/domain/vocabulary.ts';
import { filedEvents } from './support/ledger-files.ts';
import { open, queryOf } from './support/page.ts';
import { expect, test } from './support/test.ts';

interface Mark {
  readonly id: string;
  readonly lines: readonly string[];
  readonly count: number;
  readonly isDot: boolean;
  readonly x: number;
  readonly y: number;
}

/** The marks that the guest has in the page, with what their tooltips say. */
async function marksOf(page: Page): Promise<Mark[]> {
  await expect(page.locator('.timeline-mark').first()).toBeAttached();
  return page.locator('.timeline-mark').evaluateAll((all) =>
    (all as HTMLElement[]).map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return {
        id: mark.dataset['mark'] ?? '',
        lines: mark.title.split('\n'),
        count: Number(mark.style.getPropertyValue('--timeline-count')),
        isDot: mark.closest('.vis-point') !== null,
        x: left + width / 2,
        y: top + height / 2,
      };
    }),
  );
}

/** The events since 2023, once for each alliance kind that they touch: what the timeline stands for. */
function filedMarks(): number {
  const alliance: readonly string[] = ALLIANCE_KINDS;
  const kindsOf = filedEvents
    .filter(({ date }) => date >= '2023')
    .map(({ effects }) => new Set(effects.map(({ tie }) => tie.split('.')[2] ?? '')));
  return kindsOf.reduce(
    (sum, kinds) => sum + [...kinds].filter((kind) => alliance.includes(kind)).length,
    0,
  );
}

test('crowded events are drawn as one, and none is lost', async ({ page }) => {
  await open(page, '?who=all');
  const marks = await marksOf(page);
  const events = filedEvents.filter(({ date }) => date >= '2023');
  expect(marks.length).toBeLessThan(events.length);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(filedMarks());
  const several = await page.locator('.timeline-several .timeline-mark').count();
  expect(several).toBe(marks.filter(({ count }) => count > 1).length);
  expect(several).toBeGreaterThan(0);
  const titles = new Set(events.map(({ title }) => title.en));
  for (const { lines, count } of marks) {
    expect(lines).toHaveLength(Math.min(count, 7));
    const named = count > 6 ? lines.slice(0, 6) : lines;
    for (const line of named) expect(titles).toContain(line.slice(line.indexOf(' · ') + 3));
    if (count > 6) expect(lines[6]).toBe(`and ${count - 6} more`);
  }
});

test('a click on events of several days brings them apart', async ({ page }) => {
  await open(page, '?who=all');
  const before = await marksOf(page);
  const dayOf = (line: string) => line.split(' · ')[0] ?? '';
  const crowded = before.find(
    ({ lines, count, isDot }) =>
      isDot && count >= 3 && count <= 6 && new Set(lines.map(dayOf)).size === count,
  );
  if (!crowded) throw new Error('No mark stands for events of several days.');
  await page.mouse.click(crowded.x, crowded.y);
  await expect
    .poll(async () => (await marksOf(page)).map(({ id }) => id))
    .not.toContain(crowded.id);
  const alone = (await marksOf(page)).filter(({ count }) => count === 1);
  const told = alone.map(({ lines }) => lines[0]);
  for (const line of crowded.lines) expect(told).toContain(line);
  expect(queryOf(page)).toBe('?who=all');

  const [first] = crowded.lines;
  const single = alone.find(({ lines }) => lines[0] === first);
  if (!single) throw new Error('The first event has no mark.');
  await page.mouse.click(single.x, single.y);
  const details = page.getByRole('complementary').getByRole('heading', { level: 2 });
  await expect(details).toHaveText(first?.split(' · ')[1] ?? '');
  const [day, month, year] = dayOf(first ?? '').split(' ');
  const spelled = new RegExp(`^${day} ${month}[a-z]* ${year}$`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spelled);
  expect(queryOf(page)).toMatch(/^\?at=[\d-]+&who=all&pick=event\./);
});

test('turning the wheel with Ctrl brings events apart, and none that is seen is lost', async ({
  page,
}) => {
  await open(page, '?who=all&at=2025-11-03');
  const before = await marksOf(page);
  const alone = new Set(before.filter(({ count }) => count === 1).map(({ lines }) => lines[0]));
  const line = await page.locator('.vis-custom-time').boundingBox();
  if (!line) throw new Error('The line has no box.');
  await page.mouse.move(line.x, line.y + 30);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  const fresh = async () =>
    (await marksOf(page)).filter(({ lines, count }) => count === 1 && !alone.has(lines[0]));
  await expect.poll(async () => (await fresh()).length).toBeGreaterThan(5);
  for (const { lines } of await marksOf(page)) expect(lines[0]).toMatch(/\S · \S/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 November 2025');
  expect(queryOf(page)).toBe('?who=all&at=2025-11-03');
});

/** Where the bars of the timeline stand, with what their tooltips say. */
async function barsOf(page: Page) {
  await expect(page.locator('.timeline-bar .timeline-mark').first()).toBeAttached();
  return page.locator('.timeline-bar .timeline-mark').evaluateAll((all) =>
    (all as HTMLElement[]).map((bar) => {
      const { left, top, width, height } = bar.getBoundingClientRect();
      return { lines: bar.title.split('\n'), left, right: left + width, y: top + height / 2 };
    }),
  );
}

test('with a focus the lanes are its ties, and a click on a spell picks the tie on that day', async ({
  page,
}) => {
  await open(page, '?focus=openai');
  const lanes = page.locator('.vis-labelset .timeline-tie .timeline-parties');
  await expect(lanes.first()).toHaveText('Microsoft →');
  const bars = await barsOf(page);
  const azure = bars.filter(({ lines }) => lines[0] === 'Microsoft → OpenAI, compute');
  expect(azure[0]?.lines[1]).toMatch(/^22 Jul 2019 – .* · in force · exclusive$/);
  for (const [index, { right }] of azure.slice(0, -1).entries()) {
    expect(Math.abs(right - (azure[index + 1]?.left ?? 0))).toBeLessThanOrEqual(1);
  }
  const first = azure[0];
  if (!first) throw new Error('There is no spell.');
  await page.mouse.click(first.left + 60, first.y);
  await expect(page).toHaveURL(
    /at=2023-0[1-6]-\d\d&focus=openai&pick=tie\.microsoft\.openai\.compute/,
  );
  await expect(page.getByRole('complementary')).toContainText('Microsoft → OpenAI');
});

test('more ties than there is room for are scrolled to, and the axis stays', async ({ page }) => {
  await open(page, '?focus=openai');
  await barsOf(page);
  const timeline = await page.locator('.timeline').boundingBox();
  if (!timeline) throw new Error('There is no timeline.');
  const names = () =>
    page.locator('.vis-labelset .timeline-tie').evaluateAll(
      (all, edge) =>
        all
          .filter((lane) => {
            const { top, bottom } = lane.getBoundingClientRect();
            return top >= edge.top && bottom <= edge.bottom;
          })
          .map((lane) => lane.textContent),
      { top: timeline.y, bottom: timeline.y + timeline.height - 30 },
    );
  const before = await names();
  expect(before).toHaveLength(7);
  await page.mouse.move(timeline.x + 500, timeline.y + 60);
  await page.mouse.wheel(0, 72);
  await expect.poll(async () => (await names())[0]).not.toBe(before[0]);
  await expect(page.locator('.timeline').getByText('2024', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clear focus' }).click();
  await expect(page.locator('.timeline-bar')).toHaveCount(0);
  await expect(page.locator('.vis-labelset .timeline-lane').first()).toHaveText('compute');
});
