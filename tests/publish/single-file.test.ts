import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../../src/dataset/fetch-json.ts';
import { blockOf, sealed, withInlineWorker } from '../../src/publish/single-file.ts';

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

describe('blockOf', () => {
  it('carries a file that fetchJson finds by its address and unpacks', async () => {
    const value = { title: '英伟达 </script><script>', days: [1, 2, 3] };
    const block = blockOf('./assets/ledger.json', JSON.stringify(value));
    const [, type, id, packed] =
      /^<script type="([^"]*)" id="([^"]*)">([A-Za-z0-9+/=]*)<\/script>$/.exec(block) ?? [];
    expect([type, id]).toEqual(['application/gzip', './assets/ledger.json']);
    vi.stubGlobal('document', {
      getElementById: (asked: string) => (asked === id ? { textContent: packed } : null),
    });
    expect(await fetchJson('./assets/ledger.json', signal)).toEqual(value);
  });
});

describe('fetchJson', () => {
  it('fetches what the page does not carry, and throws what the server says', async () => {
    vi.stubGlobal('document', { getElementById: () => null });
    vi.stubGlobal('fetch', async (url: string) =>
      url === '/there.json' ? Response.json([1]) : new Response('', { status: 503 }),
    );
    expect(await fetchJson('/there.json', signal)).toEqual([1]);
    await expect(fetchJson('/gone.json', signal)).rejects.toThrow('The server answered 503.');
  });
});

describe('withInlineWorker', () => {
  it('takes the worker out of a file of the bundle, and leaves other code alone', () => {
    const code =
      "const start = () => {\n  return new Worker(new URL('./w.ts', import.meta.url), { type: 'module' });\n};";
    expect(withInlineWorker(code)).toBe(
      "import InlineWorker from './w.ts?worker&inline';\nconst start = () => {\n  return new InlineWorker();\n};",
    );
    expect(withInlineWorker('new Worker(address)')).toBe('new Worker(address)');
  });
});

describe('sealed', () => {
  it('names each script and style by its hash, and no block of data', () => {
    const [script, style] = ['start("a < b")', 'p{color:red}'];
    const page = sealed(
      `<meta charset="utf-8" /><script type="module" crossorigin>${script}</script><style rel="stylesheet">${style}</style>${blockOf('./a.json', '1')}`,
    );
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash(script)}';`);
    expect(page).toContain(`style-src 'sha256-${hash(style)}';`);
    expect(page).toContain("connect-src 'none';");
  });
});
