import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';
import type { FiledGraph } from './temporal-graph.ts';

/** Builds the bench's page into a temporary folder, with the graphs beside it, and serves it. */
export async function servePage(
  graphs: readonly FiledGraph[],
): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-scrub-'));
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    preview: { host: '127.0.0.1', port: 4187 },
  };
  await build(config);
  for (const graph of graphs)
    writeFileSync(join(folder, `${graph.name}.json`), JSON.stringify(graph));
  const server = await preview(config);
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { url: server.resolvedUrls?.local[0] ?? '', close };
}
