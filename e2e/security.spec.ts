import { SECURITY_HEADERS } from '../src/publish/security-headers.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';

/** What is wrong with a link that leads to another site, or null. */
function faultOf(link: { href: string; rel: string; target: string }): string | null {
  const isKept = /\bnoopener\b/.test(link.rel) && /\bnoreferrer\b/.test(link.rel);
  return isKept && link.target === '_blank' ? null : `${link.href} (${link.rel}, ${link.target})`;
}

test('no view and no dialog breaks the policy, and every link out is kept at arm’s length', async ({
  page,
  baseURL,
}) => {
  const faults: (string | null)[] = [];
  await tour(page, async () => {
    const links = await page
      .locator('a[href]:not([href^="#"]):not([href^="?"])')
      .evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map(({ href, rel, target }) => ({ href, rel, target })),
      );
    const home = new URL(baseURL ?? '').origin;
    const leaving = links.filter(({ href }) => !href.startsWith(`${home}/`));
    faults.push(...leaving.filter(({ href }) => !/^https?:/.test(href)).map(({ href }) => href));
    faults.push(...leaving.map(faultOf));
  });
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
  expect(faults.length).toBeGreaterThan(50);
});

test('every file is sent with the headers of the house', async ({ page }) => {
  const seen: string[] = [];
  page.on('response', async (response) => {
    const headers = response.headers();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      if (headers[name.toLowerCase()] !== value) seen.push(`${response.url()} lacks ${name}`);
    }
  });
  await open(page, '?at=2025-11-03');
  expect(seen).toEqual([]);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self'; /);
});

/** What an attacker would like to stand in the page; each part tries to set a mark that can be asked for. */
const INJECTED = `
  <script>window.__pwned = 'script'</script>
  <script src="https://elsewhere.example/x.js"></script>
  <script src="data:text/javascript,window.__pwned='data'"></script>
  <img src="data:," onerror="window.__pwned = 'handler'">
  <img src="https://elsewhere.example/x.png">
  <style>body { display: none }</style>
  <p style="display: none">visible</p>
  <base href="https://elsewhere.example/">
  <form action="https://elsewhere.example/"><button>send</button></form>
  <a id="address" href="javascript:window.__pwned = 'address'">x</a>
  <iframe srcdoc="<script>parent.__pwned = 'frame'</script>"></iframe>
  <object data="https://elsewhere.example/x"></object>`;

test.describe('what is put into the page', () => {
  test.use({ allowedMessages: [/policy|Content.Security|elsewhere\.example|TrustedHTML/i] });

  test('does not run when it comes with the page', async ({ page }) => {
    await page.route('**/?at=*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<body>', `<body>${INJECTED}`);
      await route.fulfill({ response, body });
    });
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        broken.push(effectiveDirective),
      );
    });
    await open(page, '?at=2025-11-03');
    await page.locator('#address').evaluate((link: HTMLElement) => link.click());
    await page
      .getByRole('button', { name: 'send' })
      .evaluate((button: HTMLElement) => button.click());
    const broken = () =>
      page.evaluate(() => [...new Set(Reflect.get(window, 'broken') as string[])].sort());
    await expect
      .poll(broken)
      .toEqual([
        'base-uri',
        'form-action',
        'img-src',
        'object-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
      ]);
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    expect(page.url()).not.toContain('elsewhere');
    const display = await page.evaluate(() => getComputedStyle(document.body).display);
    expect(display).toBe('block');
  });

  test('does not run when a script of the page is made to put it there', async ({ page }) => {
    await open(page, '?at=2025-11-03');
    const refused = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve)); // out of the tool's own evaluation
      const attempts: Readonly<Record<string, () => unknown>> = {
        evaluation: () => new Function('window.__pwned = 1')(),
        markup: () => document.body.setHTMLUnsafe('<b>x</b>'),
        frame: () => Object.assign(document.createElement('iframe'), { srcdoc: '<b>x</b>' }),
        handler: () => document.createElement('img').setAttribute('onerror', 'window.__pwned = 1'),
        script: () => Object.assign(document.createElement('script'), { text: '0' }),
        worker: () => new Worker('data:text/javascript,0'),
        'worker from elsewhere': () => new Worker('https://elsewhere.example/x.js'),
        'policy of its own': () => Reflect.get(window, 'trustedTypes').createPolicy('mine', {}),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [`${name} was let through`];
        } catch {
          return [];
        }
      });
    });
    expect(refused).toEqual([]);
    const asked = page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(await asked).toBe('refused');
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
  });
});
