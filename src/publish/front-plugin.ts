import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { PAGE_WORDS } from '../i18n/page-words.ts';
import { fetchWords, wordsFor } from '../i18n/words.ts';
import { frontHead } from './front-pages.ts';
import { sharingTags } from './page-head.ts';
import { type Site, siteFrom } from './site.ts';

const END_OF_TITLE = '</title>';

/** Tells previews and search engines in the app's own page what it is, and lets the preview server answer as a static host does. */
export function frontPlugin(): Plugin {
  return {
    name: 'entente-front',
    config: () => ({ appType: 'mpa' }), // a page that is not there is not the app
    transformIndexHtml: {
      order: 'post',
      handler: async (page, { server }) =>
        server ? page : withSharingTags(page, siteFrom(process.env)),
    },
    configurePreviewServer: (server) => () => {
      server.middlewares.use(answerAsHostsDo(server.config));
    },
  };
}

/** The app's page with the tags of the English front page after its title. Throws where it has no title. */
export async function withSharingTags(page: string, site: Site): Promise<string> {
  if (!page.includes(END_OF_TITLE)) throw new Error('The page has no title.');
  await fetchWords('en');
  const tags = sharingTags(frontHead({ words: wordsFor('en'), messages: PAGE_WORDS.en }), site);
  return page.replace(END_OF_TITLE, () => `${END_OF_TITLE}\n${tags.markup}`);
}

/** A folder without its slash leads to the folder, and what is not there is answered with the page that says so. */
function answerAsHostsDo({ build, preview, root }: ResolvedConfig): Connect.NextHandleFunction {
  const folder = resolve(root, build.outDir);
  return (request, response, next) => {
    const [path = '', query] = (request.url ?? '').split('?');
    if (existsSync(join(folder, path)) && path.endsWith('.html')) return next();
    if (/^(\/[\w.-]+)+$/.test(path) && existsSync(join(folder, path, 'index.html'))) {
      const search = query === undefined ? '' : `?${query}`;
      response.writeHead(301, { Location: `./${basename(path)}/${search}` });
      return response.end();
    }
    const missing = join(folder, '404.html');
    if (!existsSync(missing)) return next();
    response.writeHead(404, { ...preview.headers, 'Content-Type': 'text/html; charset=utf-8' });
    return response.end(readFileSync(missing));
  };
}
