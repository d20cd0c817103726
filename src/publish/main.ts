import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite, LedgerError } from './build-site.ts';
import { ADDRESS_VARIABLE, siteFrom } from './site.ts';
import { Timings } from './timings.ts';

const WITHOUT_ADDRESS = `
${ADDRESS_VARIABLE} is not set: canonical links and the pictures of previews have relative addresses, which
not every service follows, and the sitemap names https://entente.example/. Set it to the address
that dist/ will have, such as https://example.org/entente/, and build again.
`;

/** Builds everything by the words of the command line, which are vite's own, and says where the time went. */
async function main(words: readonly string[]): Promise<void> {
  const { base, ...out } = parseArgs({
    args: [...words],
    options: {
      base: { type: 'string' },
      outDir: { type: 'string' },
      emptyOutDir: { type: 'boolean' },
    },
  }).values;
  const site = siteFrom(process.env);
  const timings = new Timings();
  await buildSite('data', site, { ...(base !== undefined && { base }), build: out }, timings);
  process.stdout.write(`\n${timings.table()}\n${site.url === null ? WITHOUT_ADDRESS : ''}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof LedgerError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
