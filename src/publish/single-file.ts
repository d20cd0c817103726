import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { policyOf } from './content-security-policy.ts';
import { withPolicy } from './security-plugin.ts';
import type { Site } from './site.ts';

const SINGLE_FILE = 'entente.html';

const FOREIGN_FACE = /@font-face\s*\{[^}]*-(?:cyrillic|greek|vietnamese)[^}]*\}/g;
const WORKER = /new Worker\(\s*new URL\(('[^']+'), import\.meta\.url\)[^;]*?\)(?=[;\n])/;
/** What the page offers without JavaScript, which stands in pages of their own. */
const WAY_TO_PAGES = /, or read <a href="e\/">[^<]*<\/a>/;
const INLINE_CODE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** Makes the build one HTML file that opens without any server: code, styles, fonts, workers and the ledger in every language stand in it. */
export function singleFile(icon: string, site: Site): PluginOption {
  return [inlineSources(icon, site), viteSingleFile(), carryFiles()];
}

/** What the bundler would leave beside the page, or leave out: workers, the icon, the public address for links; and the way to pages that are not there. */
function inlineSources(icon: string, { url }: Site): Plugin {
  return {
    name: 'entente-single-sources',
    enforce: 'pre',
    config: () => ({ publicDir: false }),
    transform(code, id) {
      if (id.includes('@fontsource')) return { code: code.replace(FOREIGN_FACE, ''), map: null };
      return WORKER.test(code) ? { code: withInlineWorker(code), map: null } : null;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html
          .replace('"/icon.svg"', `"data:image/svg+xml;base64,${base64(icon)}"`)
          .replace(WAY_TO_PAGES, ''),
        tags: url === null ? [] : [canonical(url)],
      }),
    },
  };
}

/** The code with its worker in the bundle, since a page from a disk may load none. */
export function withInlineWorker(code: string): string {
  const file = WORKER.exec(code)?.[1];
  if (file === undefined) return code;
  const address = file.replace(/'$/, "?worker&inline'");
  return `import InlineWorker from ${address};\n${code.replace(WORKER, 'new InlineWorker()')}`;
}

function base64(file: string): string {
  return readFileSync(file).toString('base64');
}

function canonical(href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'canonical', href }, injectTo: 'head' };
}

/** Moves every file that the page would fetch into blocks of the page, names its code in its policy, and gives the file its name. */
function carryFiles(): Plugin {
  return {
    name: 'entente-single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle).filter((file) => file.type === 'asset');
        const page = files.find(({ fileName }) => fileName === 'index.html');
        const data = files.filter(({ fileName }) => fileName.endsWith('.json'));
        if (!page) this.error('The bundle has no page.');
        const blocks = data.map(({ fileName, source }) => blockOf(`./${fileName}`, source));
        const source = sealed(withBlocks(String(page.source), blocks));
        for (const { fileName } of [page, ...data]) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source });
        const left = Object.keys(bundle).filter((name) => name !== SINGLE_FILE);
        if (left.length > 0) this.error(`Not in the single file: ${left.join(', ')}`);
      },
    },
  };
}

/** A file as a block of the page that no browser runs, under the address by which the code asks for it. */
export function blockOf(address: string, source: string | Uint8Array): string {
  const packed = gzipSync(source, { level: 9 }).toString('base64');
  return `<script type="application/gzip" id="${address}">${packed}</script>`;
}

function withBlocks(page: string, blocks: readonly string[]): string {
  return page.replace('</body>', () => `${blocks.join('\n')}\n</body>`);
}

/** A page whose policy names its own code and styles by their hashes, and allows no other. */
export function sealed(page: string): string {
  const [scriptHashes, styleHashes]: [string[], string[]] = [[], []];
  for (const [, tag, attributes, code] of page.matchAll(INLINE_CODE)) {
    if (tag === 'style') styleHashes.push(hashOf(code));
    else if (!/type="application\//.test(attributes ?? '')) scriptHashes.push(hashOf(code));
  }
  return withPolicy(page, policyOf({ scriptHashes, styleHashes, isSingleFile: true }));
}

function hashOf(code = ''): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
