import type { Browser, CDPSession, Page } from '@playwright/test';
import { WINDOW } from '../../src/domain/time/window.ts';
import { SCREEN } from './camera.ts';
import type { Played } from './page.ts';

/** Days to play, and the ms after which a slow renderer may stop. */
const WARM_UP = { days: 30, limit: 6000 };
const MEASURED = { days: 120, limit: 30_000 };
const FIRST_DAY = WINDOW.first + 500;

/** Whether tasks are timed by the clock, or by how long their thread really ran: what is left of them on a busy machine. */
export type TimeDomain = 'timeTicks' | 'threadTicks';

/** What one run gave: ms of main-thread tasks a painted day, the 95th percentile of ms from one painted day to the next, and pictures painted of days shown. */
export interface Figures {
  readonly task: number;
  readonly p95: number;
  readonly draws: number;
  readonly days: number;
}

/** Takes a picture of the day on which the measured days begin. */
export async function shoot(browser: Browser, address: string, path: string): Promise<void> {
  const page = await openPage(browser, address);
  await playDays(page, FIRST_DAY - 1, { days: 2, limit: WARM_UP.limit });
  await page.screenshot({ path });
  await page.context().close();
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SCREEN, deviceScaleFactor: 1 });
  page.setDefaultTimeout(180_000);
  const failure = new Promise<never>((_, reject) => page.once('pageerror', reject));
  failure.catch(() => {});
  await page.goto(address);
  await Promise.race([page.waitForFunction(() => window.play), failure]);
  return page;
}

/** Plays some days to warm up, then measures 120 more, or as many as half a minute allows. */
export async function measure(
  browser: Browser,
  address: string,
  timeDomain: TimeDomain,
): Promise<Figures> {
  const page = await openPage(browser, address);
  await playDays(page, FIRST_DAY - WARM_UP.days, WARM_UP);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
  const before = await taskSeconds(session);
  const { intervals, draws, days } = await playDays(page, FIRST_DAY, MEASURED);
  const task = ((await taskSeconds(session)) - before) * 1000;
  await page.context().close();
  const sorted = [...intervals].sort((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.POSITIVE_INFINITY;
  return { task: task / Math.min(draws, days), p95, draws, days };
}

function playDays(
  page: Page,
  first: number,
  { days, limit }: { days: number; limit: number },
): Promise<Played> {
  return page.evaluate(
    async (what) => (await window.play?.(...what)) ?? { intervals: [], days: 0, draws: 0 },
    [first, days, limit] as const,
  );
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
