import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ledgerPlugin } from './src/dataset/vite-plugin.ts';
import { frontPlugin } from './src/publish/front-plugin.ts';
import { iconPlugin } from './src/publish/icons.ts';
import { SECURITY_HEADERS } from './src/publish/security-headers.ts';
import { securityPlugin } from './src/publish/security-plugin.ts';
import { offlinePlugin } from './src/publish/service-worker.ts';
import { singleFile } from './src/publish/single-file.ts';
import { siteFrom } from './src/publish/site.ts';
import { tameGuests } from './src/publish/tame-guests.ts';

/** What is heavy is lazy; its chunks get fixed names so that each has a size budget. */
const LAZY_CHUNKS: Readonly<Record<string, RegExp>> = {
  camps: /\/src\/painting\/camp-painting/,
  compare: /\/src\/views\/(compare|multiples)\/|\/src\/views\/table\/Compare/,
  crowd: /\/src\/painting\/crowd\//,
  scenarios: /\/src\/views\/(scenarios|basis)\/|\/src\/painting\/ghost-painting/,
  details: /\/src\/views\/details\/DetailsView/,
  editions: /\/src\/(app\/EditionNote|views\/editions\/)/,
  embed: /\/src\/app\/EmbedPage/,
  explore: /\/src\/(views\/(filters\/(FilterDialog|dialog\/)|explore\/)|ui\/Choices)/,
  files: /\/src\/export\/files\/export-file/,
  slides: /\/src\/export\/(slides\/slides-file|files\/xml)|__vite-browser-external/,
  handout: /\/src\/export\/slides\/(handout|make-deck)/,
  video: /\/src\/(app\/DaysVideo|views\/video\/|export\/video\/)/,
  'take-away': /\/src\/(app\/TakeAway\.tsx|ui\/why-failed)/,
  share: /\/src\/views\/share\/ShareDialog/,
  // before the graph, of whose painting they hold what it does not need
  sheets: /\/src\/(export\/(paint-sheet|sheet-png)|painting\/svg)/,
  // what dialogs show before any picture is made
  'sheet-parts': /\/src\/export\/sheet-(footer|sizes|title)/,
  graph:
    /\/src\/((views\/graph|painting)\/|scene\/transition)|\/node_modules\/(react-)?force-graph/,
  keys: /\/src\/views\/keys\//,
  measures: /\/src\/views\/measures\//,
  offline: /\/src\/views\/notice\/(keep-offline|UpdateNotice)|\/node_modules\/workbox-window/,
  stories: /\/src\/(app\/receive-story|dataset\/stories\/)|\/node_modules\/yaml\//,
  own: /\/src\/(store\/own-stories|app\/Own(Adding|Editing|Stories)|views\/own\/)/,
  presenter: /\/src\/(app\/Presenter(Page|Window)|views\/presenter\/)/,
  talk: /\/src\/(app\/(Talk|use-talk-words|use-stories)|views\/(present|stories)\/|scene\/(glide|scene-seconds|story-scene)|store\/talk-channel)/,
  tour: /\/src\/views\/tour\//,
  search: /\/src\/views\/search\/|\/node_modules\/minisearch/,
  timeline: /\/src\/views\/timeline\/|\/node_modules\/vis-/,
};

function chunkName({ moduleIds }: { moduleIds: readonly string[] }): string {
  const lazy = Object.entries(LAZY_CHUNKS).find(([, path]) =>
    moduleIds.some((id) => path.test(id)),
  );
  return `assets/${lazy?.[0] ?? '[name]'}-[hash].js`;
}

const ICON = 'public/icon.svg';

/** `vite build` writes what a server sends, `vite build --mode single` one file that needs none. */
export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    ledgerPlugin('data', mode !== 'single'),
    tameGuests(),
    mode === 'single'
      ? singleFile(ICON, siteFrom(process.env))
      : [securityPlugin(), frontPlugin(), iconPlugin(ICON), offlinePlugin()],
  ],
  build: {
    chunkSizeWarningLimit: 700, // kB before compression; the budgets are under size-limit in package.json
    ...(mode === 'single' ? { outDir: 'dist-single' } : {}),
    rolldownOptions: { output: { chunkFileNames: chunkName } },
  },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4173),
    headers: SECURITY_HEADERS,
  },
  test: {
    environment: 'node',
    isolate: false, // a process for each file took longer than the tests in it
    testTimeout: 60_000, // property tests of the layout take seconds on two busy cores
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fetch-all-words.ts'],
    env: { TZ: process.env['TZ'] ?? 'America/Los_Angeles' },
  },
}));
