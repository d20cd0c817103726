import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { pictureJobs } from '../../src/publish/picture-job.ts';
import { publishedFiles } from '../../src/publish/write-pages.ts';
import { aPublication } from '../support/a-publication.ts';
import { anEvent } from '../support/builders.ts';

const SITE = { url: 'https://example.org/x/' };
const RENAMED = {
  ...anEvent({
    id: 'deal',
    date: '2024-05-02',
    title: { en: 'Lab rents', 'zh-Hans': '实验室租用', 'zh-Hant': '實驗室租用' },
  }),
  formerly: ['old-deal', 'older-deal'],
};

const { pages, files } = publishedFiles(
  LANGUAGES.map((language) => aPublication([RENAMED], { language })),
  [],
  SITE,
  '/',
);

function file(path: string): string {
  return files.get(path) ?? `There is no ${path}.`;
}

/** The head without the ways to files, which depend on where the page stands. */
function headOf(html: string): string {
  return html
    .slice(0, html.indexOf('</head>'))
    .replace(/^.*(data-open|pages\/open\.js|rel="icon"|rel="stylesheet").*$/gm, '');
}

describe('an event that had other ids', () => {
  it('has a page at each former address, in every language, that leads to the new one', () => {
    const body = (path: string) => /<main>\n([\s\S]*)\n<\/main>/.exec(file(path))?.[1];
    expect(
      ['old-deal', 'older-deal'].flatMap((id) =>
        ['', 'zh-Hans/', 'zh-Hant/'].map((folder) => body(`${folder}e/${id}/index.html`)),
      ),
    ).toEqual(
      ['old-deal', 'older-deal'].flatMap(() => [
        '<h1>Lab rents</h1>\n<p>The record that stood here has moved to: <a href="../deal/">Lab rents</a></p>',
        '<h1>实验室租用</h1>\n<p>此处原有的记录已移至： <a href="../deal/">实验室租用</a></p>',
        '<h1>實驗室租用</h1>\n<p>此處原有的記錄已移至： <a href="../deal/">實驗室租用</a></p>',
      ]),
    );
  });

  it('is told there to previews and search engines as on its own page, with the picture of that', () => {
    for (const folder of ['', 'zh-Hans/', 'zh-Hant/']) {
      const former = headOf(file(`${folder}e/old-deal/index.html`));
      expect(former).toBe(headOf(file(`${folder}e/deal/index.html`)));
      expect(former).toContain(
        `<link rel="canonical" href="https://example.org/x/${folder}e/deal/" />`,
      );
      expect(former).toContain(`https://example.org/x/${folder}e/deal/preview.png`);
    }
  });

  it('is opened from there by the same script in the same state', () => {
    const opened = (path: string) => file(path).match(/data-open="[^"]*"|<script.*<\/script>/g);
    expect(opened('zh-Hans/e/old-deal/index.html')).toEqual([
      'data-open="../../../?at=2024-05-02&amp;pick=event.deal&amp;lang=zh-Hans"',
      '<script src="../../../pages/open.js"></script>',
    ]);
    expect(opened('zh-Hans/e/old-deal/index.html')).toEqual(opened('zh-Hans/e/deal/index.html'));
  });

  it('has its languages in the page’s head row at the new address too', () => {
    const [nav] = /<nav[\s\S]*?<\/nav>/.exec(file('e/old-deal/index.html')) ?? [];
    expect(nav?.match(/href="[^"]*"/g)).toEqual([
      'href="../../zh-Hans/e/deal/"',
      'href="../../zh-Hant/e/deal/"',
    ]);
  });

  it('is in no list and has no picture under the former address', () => {
    const lists = [...files].filter(([path]) => /sitemap|feed|^(zh-Han[st]\/)?e\/index/.test(path));
    expect(lists.map(([path]) => path)).toHaveLength(7);
    expect(lists.filter(([, text]) => text.includes('old'))).toEqual([]);
    expect(pages.map(({ place }) => place)).not.toContain('e/old-deal/');
    expect(pictureJobs(pages, SITE).map(({ path }) => path)).toEqual([
      ...['', 'zh-Hans/', 'zh-Hant/'].map((folder) => `${folder}e/deal/preview.png`),
      ...['', 'zh-Hans/', 'zh-Hant/'].map((folder) => `${folder}preview.png`),
    ]);
  });
});
