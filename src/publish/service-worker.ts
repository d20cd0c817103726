import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { ICON_FILES } from './icons.ts';

/** What is kept for when there is no connection: the page, its code, its styles, the newest ledger in every language, and the writing systems that its names need. */
const KEPT = ['index.html', 'icon.svg', 'assets/*.{js,css,json,woff2}'];
const NOT_KEPT = ['assets/*-{cyrillic,cyrillic-ext,greek,greek-ext,vietnamese}-*.woff2'];
const LARGEST_BYTES = 8 * 1024 ** 2;

/** What a system shows of the page once it is installed; addresses are relative to the manifest, so that they hold under any base path. */
export const WEB_MANIFEST: Partial<ManifestOptions> = {
  name: 'Entente',
  short_name: 'Entente',
  description: 'Who is allied with whom in AI, day by day, with a source for every line.',
  lang: 'en',
  categories: ['news', 'education'],
  display: 'standalone',
  start_url: './',
  scope: './',
  theme_color: '#faf7f1',
  background_color: '#faf7f1',
  icons: ICON_FILES.filter(({ isInManifest }) => isInManifest).map(({ name, side, isFull }) => ({
    src: name,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: isFull ? 'maskable' : 'any',
  })),
};

/** Writes the manifest and the service worker. The worker answers for the page itself under any query, and never for the published pages, previews and earlier ledgers. */
export function offlinePlugin(): PluginOption {
  let folder = '';
  return [
    {
      name: 'entente-built-folder',
      configResolved: (config) => {
        folder = resolve(config.root, config.build.outDir);
      },
    },
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      includeManifestIcons: false,
      manifest: WEB_MANIFEST,
      workbox: {
        globPatterns: KEPT,
        globIgnores: NOT_KEPT,
        maximumFileSizeToCacheInBytes: LARGEST_BYTES,
        navigateFallback: null,
        // every link is the one page with another query
        ignoreURLParametersMatching: [/./],
        cleanupOutdatedCaches: true,
        // so that a first visit can already go on without the server
        clientsClaim: true,
        inlineWorkboxRuntime: true,
        // an earlier ledger never changes, and is there again for whoever has opened its link once
        runtimeCaching: [
          {
            urlPattern: /\/assets\/kept\//,
            handler: 'CacheFirst',
            options: { cacheName: 'entente-kept-ledgers' },
          },
        ],
        manifestTransforms: [
          (entries) => ({ manifest: entries.map((entry) => sealed(entry, folder)) }),
        ],
      },
    }),
  ];
}

/** A file whose name does not change with its content is kept only in the very bytes of this build: half of one version with half of another is refused. */
function sealed<Entry extends { readonly url: string; readonly revision: string | null }>(
  entry: Entry,
  folder: string,
): Entry {
  if (entry.revision === null) return entry;
  const hash = createHash('sha256').update(readFileSync(join(folder, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest('base64')}` };
}
