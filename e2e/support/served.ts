import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const PATIENCE_MS = 30_000;

/** A server that a test may stop while a page is open. */
export interface Server {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built folder at a port of its own; resolves once it answers. */
export async function serve(folder: string): Promise<Server> {
  const port = await freePort();
  const words = ['preview', '--outDir', folder, '--port', String(port), '--strictPort'];
  const server = spawn(process.execPath, [VITE, ...words], { cwd: ROOT, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswers(origin);
  return { origin, stop: () => stop(server) };
}

/** Builds the app into a folder. */
export async function buildInto(folder: string, ...words: readonly string[]): Promise<void> {
  const build = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error', ...words];
  const vite = spawn(process.execPath, [VITE, ...build], { cwd: ROOT, stdio: 'inherit' });
  const [status] = await once(vite, 'exit');
  if (status !== 0) throw new Error(`vite build ended with ${status}.`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}

/** A port that nobody uses; the system names one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system named no port.');
  return address.port;
}

async function untilAnswers(origin: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(origin).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody answers at ${origin}.`);
}
