import { expect, it } from 'vitest';
import { keepAwake, type Wakeful } from '../../src/ui/keep-awake.ts';

/** A page with a lock for its screen, and what has been asked of it and given back. */
function aPage(refuses = false) {
  const events = new EventTarget();
  const page = { visibilityState: 'visible' as DocumentVisibilityState, asked: 0, released: 0 };
  const document = Object.assign(events, page);
  const release = async () => {
    document.released++;
  };
  const request = async () => {
    document.asked++;
    if (refuses) throw new DOMException('Low battery', 'NotAllowedError');
    return { release };
  };
  const see = async (state: DocumentVisibilityState) => {
    document.visibilityState = state;
    document.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();
  };
  const wakeLock = { request } as unknown as Wakeful['wakeLock'];
  return { document, wakeLock, see, counts: () => [document.asked, document.released] };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

it('asks at once and whenever the page is seen again, and gives back at the end', async () => {
  const page = aPage();
  const end = keepAwake(page);
  await settled();
  await page.see('hidden');
  expect(page.counts()).toEqual([1, 0]);
  await page.see('visible');
  await settled();
  expect(page.counts()).toEqual([2, 0]);
  end();
  await page.see('visible');
  expect(page.counts()).toEqual([2, 1]);
});

it('gives back what comes only after the end', async () => {
  const page = aPage();
  keepAwake(page)();
  await settled();
  expect(page.counts()).toEqual([1, 1]);
});

it('is silent where the browser refuses, or has nothing of the kind', async () => {
  const page = aPage(true);
  const end = keepAwake(page);
  await settled();
  expect(end).not.toThrow();
  expect(page.counts()).toEqual([1, 0]);
  expect(keepAwake({ ...page, wakeLock: null })).not.toThrow();
});
