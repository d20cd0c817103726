import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withSharingTags } from '../../src/publish/front-plugin.ts';

const PAGE = readFileSync('index.html', 'utf8');

it('the app’s own page tells previews what it is', async () => {
  const page = await withSharingTags(PAGE, { url: 'https://example.org/x/' });
  for (const tag of [
    '<link rel="canonical" href="https://example.org/x/" />',
    '<link rel="alternate" hreflang="zh-Hant" href="https://example.org/x/zh-Hant/" />',
    '<link rel="alternate" type="application/atom+xml" title="Entente" href="https://example.org/x/feed.xml" />',
    '<meta property="og:type" content="website" />',
    '<meta property="og:image" content="https://example.org/x/preview.png" />',
    '<meta name="twitter:card" content="summary_large_image" />',
  ]) {
    expect(page.split(tag)).toHaveLength(2);
  }
});

it('its description is the same for search engines and for previews', async () => {
  const page = await withSharingTags(PAGE, { url: null });
  const [, told] = /<meta name="description" content="([^"]*)"/.exec(page) ?? [];
  expect(page).toContain(`<meta property="og:description" content="${told}" />`);
});

it('a page without a title is refused', async () => {
  await expect(withSharingTags('<p>', { url: null })).rejects.toThrow('no title');
});
