import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, resolveConfig } from 'vite';
import { checkLedger } from '../dataset/check-ledger.ts';
import { compileLedger, keyframesOf } from '../dataset/compile.ts';
import { readEditions } from '../dataset/editions.ts';
import { formatProblem } from '../dataset/problem.ts';
import { LANGUAGES } from '../domain/vocabulary.ts';
import { paintPictures } from './paint-pictures.ts';
import { pictureJobs } from './picture-job.ts';
import { publicationIn } from './publication.ts';
import type { Site } from './site.ts';
import type { Timings } from './timings.ts';
import { publishedFiles, writeFiles } from './write-pages.ts';

const KEPT = fileURLToPath(new URL('../../node_modules/.cache/entente/pictures/', import.meta.url));

/** The ledger is at fault, and nothing else: the message says all there is to say. */
export class LedgerError extends Error {}

/** Builds everything: the app, a page for each event and scene in each language, their pictures, sitemap and feeds. Throws where the ledger has problems. */
export async function buildSite(
  folder: string,
  site: Site,
  config: InlineConfig,
  timings: Timings,
): Promise<void> {
  const { ledger, stories } = await timings.step('ledger, read', () => soundLedger(folder));
  await timings.step('layout', () => [keyframesOf(ledger, 'core'), keyframesOf(ledger, 'all')]);
  const files = await timings.step('ledger, compiled', () => compileLedger(ledger));
  await timings.step('app', () => build(config));
  const { base, root, build: built } = await resolveConfig(config, 'build', 'production');
  const outFolder = resolve(root, built.outDir);
  const { pages } = await timings.step(
    'pages',
    async () => {
      const publications = await Promise.all(
        LANGUAGES.map((language) => publicationIn(language, files, stories)),
      );
      const { editions } = readEditions(folder);
      const rootAddress = site.url ?? (base.startsWith('/') ? base : '/');
      const published = publishedFiles(publications, editions, site, rootAddress);
      writeFiles(outFolder, published.files);
      return published;
    },
    (published) => `${published.files.size} files`,
  );
  const jobs = pictureJobs(pages, site);
  await timings.step(
    'pictures',
    () => paintPictures(jobs, outFolder, { files, keptFolder: KEPT }),
    (painted) => `${jobs.length} files, ${painted} painted, the others kept from earlier builds`,
  );
}

function soundLedger(folder: string) {
  const reading = checkLedger(folder);
  if (reading.problems.length === 0) return reading;
  throw new LedgerError(
    `The ledger has problems:\n${reading.problems.map(formatProblem).join('\n')}`,
  );
}
