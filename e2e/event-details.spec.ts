import type { Locator } from '@playwright/test';
import { filedClaims, filedEvents, filedSources } from './support/ledger-files.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('an event tells its sources in full, where they disagree, and what articles made of it', async ({
  page,
}) => {
  await open(page, '?at=2025-11-18&pick=event.microsoft-anthropic-5b');
  const details = page.getByRole('complementary');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(
    'Microsoft plans to invest up to $5bn in Anthropic',
  );
  await expect(details.locator('.details-disagreement')).toHaveText(
    "Where sources disagree CNBC, citing a source, puts Anthropic's valuation at about $350bn; the announcement gives none.",
  );

  const sources = details.locator('.details-sources > li');
  await expect(sources).toHaveCount(2);
  const [first, second] = [sources.nth(0), sources.nth(1)];
  await expect(first.getByRole('link', { name: /^AI titans unite/ })).toHaveAttribute(
    'href',
    'https://www.webpronews.com/ai-titans-unite-microsoft-and-nvidias-15b-power-move-on-anthropic/',
  );
  await expect(first.locator('.details-meta')).toHaveText(
    'WebProNews (quotes the Microsoft blog) · 18 Nov 2025 · English · press',
  );
  await expect(
    second.getByRole('link', { name: /^Microsoft, Nvidia, Anthropic investment/ }),
  ).toHaveAttribute(
    'href',
    'https://blog.maxthon.com/2025/11/19/microsoft-nvidia-anthropic-investment',
  );
  await expect(second.locator('.details-meta')).toHaveText(
    'Maxthon blog (cites Microsoft blog, CNBC) · 19 Nov 2025 · English · analysis',
  );

  const claims = details.locator('.details-claims > li');
  await expect(claims).toHaveCount(4);
  await expect(claims.locator('.verdict')).toHaveText([
    'partly right',
    'contradicted',
    'contradicted',
    'unverifiable',
  ]);
  const dated = claims.filter({ hasText: 'On 5 November 2025, according to insiders' });
  await expect(dated).toContainText('Article 001: OpenAI with Amazon, Microsoft with Anthropic');
  await expect(dated).toContainText('a new financing agreement of $10bn with Anthropic.');
  await expect(dated).toContainText('The record:');
  await expect(dated.locator('.details-source-names a')).toHaveCount(2);
});

/** Events with many sources, of several languages and types, and one without a disagreement. */
const RICH = [
  'aws-openai-38b',
  'nvidia-groq-licence-hire',
  'model-chip-alliance-founding',
  'google-meta-tpu-talks',
  'microsoft-openai-rofr-2025',
] as const;

for (const id of RICH) {
  test(`every source and claim on file is told: ${id}`, async ({ page }) => {
    const event = filedEvents.find((candidate) => candidate.id === id);
    if (!event) throw new Error(`There is no event ${id}.`);
    await open(page, `?pick=event.${id}&who=all`);
    const details = page.getByRole('complementary');
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(event.title.en);

    const sources = details.locator('.details-sources > li');
    await expect(sources).toHaveCount(event.sources.length);
    for (const [index, name] of event.sources.entries()) {
      await expectSource(sources.nth(index), name);
    }

    const disagreement = details.locator('.details-disagreement');
    await expect(disagreement).toHaveCount(event.disagreement ? 1 : 0);
    if (event.disagreement) await expect(disagreement).toContainText(event.disagreement.en);

    const says = filedClaims
      .filter(({ about }) => about.includes(`event.${id}`))
      .map((claim) => claim.says.en);
    const told = details.locator('.details-claims > li');
    await expect(told).toHaveCount(says.length);
    for (const [index, text] of says.entries()) await expect(told.nth(index)).toContainText(text);
  });
}

async function expectSource(item: Locator, id: string): Promise<void> {
  const source = filedSources.get(id);
  if (!source) throw new Error(`There is no source ${id}.`);
  const { url, title, publisher, date, language, type } = source;
  await expect(item.getByRole('link')).toHaveAttribute('href', url);
  await expect(item.getByRole('link')).toContainText(title ?? publisher);
  const meta = item.locator('.details-meta');
  if (title) await expect(meta).toContainText(publisher);
  if (date) await expect(meta).toContainText(date.slice(0, 4));
  await expect(meta).toContainText(languageOf(language));
  await expect(meta).toContainText(type);
}

function languageOf(tag: string): string {
  return tag.startsWith('zh')
    ? 'Chinese'
    : (new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag);
}
