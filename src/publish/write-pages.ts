import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../dataset/editions.ts';
import { allPages } from './all-pages.ts';
import { feedOf } from './feed.ts';
import { formerPages } from './former-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { OPEN_SCRIPT } from './open-script.ts';
import { type Page, pathOf } from './page.ts';
import { FEED } from './page-head.ts';
import { pageHtml, SCRIPT, STYLE } from './page-html.ts';
import type { Publication } from './publication.ts';
import type { Site } from './site.ts';
import { robotsText, sitemaps } from './sitemap.ts';

/** Everything that is published beside the app but the pictures: the files' texts by path, and the pages without those at former addresses, which are in no list. `root` is the address of the site's root, for the page that stands anywhere. The English front page is the app's own. */
export function publishedFiles(
  publications: readonly Publication[],
  editions: readonly Edition[],
  site: Site,
  root: string,
): { readonly pages: readonly Page[]; readonly files: ReadonlyMap<string, string> } {
  const files = new Map([
    [STYLE, readFileSync(new URL('./page.css', import.meta.url), 'utf8')],
    [SCRIPT, OPEN_SCRIPT],
    ['404.html', notFoundPage(publications, root)],
  ]);
  const pages = publications.flatMap((published) => {
    const own = allPages(published);
    for (const page of [...own, ...formerPages(own, published)]) {
      const path = pathOf(page.language, page.place);
      if (path !== '') files.set(`${path}index.html`, pageHtml(page, site, published));
    }
    files.set(pathOf(published.words.language, FEED), feedOf(editions, published, site));
    return own;
  });
  for (const [path, text] of sitemaps(pages, site)) files.set(path, text);
  const robots = robotsText(site);
  if (robots !== null) files.set('robots.txt', robots);
  return { pages, files };
}

/** Writes files by their paths below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
