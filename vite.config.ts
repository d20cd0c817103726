import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ledgerPlugin } from './src/dataset/vite-plugin.ts';

/** What is heavy is lazy; its chunks get fixed names so that each has a size budget. */
const LAZY_CHUNKS: Readonly<Record<string, RegExp>> = {
  camps: /\/src\/painting\/camp-painting/,
  compare: /\/src\/views\/(compare|multiples)\/|\/src\/views\/table\/Compare/,
  crowd: /\/src\/painting\/crowd\//,
  scenarios: /\/src\/views\/(scenarios|basis)\/|\/src\/painting\/ghost-painting/,
  details: /\/src\/views\/details\/DetailsView/,
  explore: /\/src\/views\/(filters\/(FilterDialog|dialog\/)|explore\/)/,
  graph: /\/src\/(views\/graph|painting)\/|\/node_modules\/(react-)?force-graph/,
  keys: /\/src\/views\/keys\//,
  measures: /\/src\/views\/measures\//,
  search: /\/src\/views\/search\/|\/node_modules\/minisearch/,
  timeline: /\/src\/views\/timeline\/|\/node_modules\/vis-/,
};

function chunkName({ moduleIds }: { moduleIds: readonly string[] }): string {
  const lazy = Object.entries(LAZY_CHUNKS).find(([, path]) =>
    moduleIds.some((id) => path.test(id)),
  );
  return `assets/${lazy?.[0] ?? '[name]'}-[hash].js`;
}

export default defineConfig({
  plugins: [react(), ledgerPlugin('data')],
  build: {
    chunkSizeWarningLimit: 700, // kB before compression; the budgets are under size-limit in package.json
    rolldownOptions: { output: { chunkFileNames: chunkName } },
  },
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173) },
  test: {
    environment: 'node',
    testTimeout: 60_000, // property tests of the layout take seconds on two busy cores
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fetch-all-words.ts'],
    env: { TZ: process.env['TZ'] ?? 'America/Los_Angeles' },
  },
});
