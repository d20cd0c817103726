import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { BLOCKED } from './trouble.ts';

/** Lines about everything that something hostile has brought about in a page from now on; grows as it happens. */
export function watchForAttack(page: Page): readonly string[] {
  const done: string[] = [];
  page.on('dialog', async (dialog) => {
    done.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('popup', (popup) => done.push(`window: ${popup.url()}`));
  page.on('download', (download) => done.push(`download: ${download.suggestedFilename()}`));
  page.on('console', (message) => {
    if (message.text() !== BLOCKED) done.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) done.push(`frame: ${frame.url()}`);
  });
  return done;
}

/** Fails where hostile text has run, became an element, or broke a part of the page. */
export async function expectUnharmed(page: Page, what: string): Promise<void> {
  const harm = await page.evaluate(() => ({
    marks: ['__pwned', 'polluted'].filter((mark) => mark in window || mark in Object.prototype),
    elements: [
      ...document.querySelectorAll('iframe, object, embed, base, body script, body style'),
    ].map((element) => element.outerHTML.slice(0, 200)),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => {
          const isAddress = /^(xlink:)?(href|src|srcdoc|data|action|formaction)$/i.test(name);
          const isHarmless = /^(https?:|blob:|data:image\/|[?#]|[\w/.-]+$)/i.test(value);
          return /^on/i.test(name) || (isAddress && !isHarmless);
        })
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ),
    failures: [...document.querySelectorAll('[role=alert]')]
      .map((alert) => alert.textContent)
      .filter((said) => said !== ''),
  }));
  expect(harm, what).toEqual({ marks: [], elements: [], handlers: [], failures: [] });
}
