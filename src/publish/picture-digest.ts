import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { DatasetFiles } from '../dataset/dataset-file.ts';
import { LANGUAGES } from '../domain/vocabulary.ts';
import type { PictureJob } from './picture-job.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where our code for pictures begins. */
const PAINTER = fileURLToPath(new URL('./picture-painter.ts', import.meta.url));

const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.ts)'/g;

/** The packages that have a part in what a picture looks like. */
const PACKAGES = [
  '@expo-google-fonts/inter',
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/source-serif-4',
  '@napi-rs/canvas',
  'd3-polygon',
];

/** A digest of what turns a ledger into pictures: our code, the packages that paint and their fonts, and what words dates. */
export function paintingDigest(): string {
  const digest = createHash('sha256').update(process.version);
  for (const path of modulesOf(PAINTER)) digest.update(readFileSync(path));
  for (const name of PACKAGES) {
    digest.update(readFileSync(join(ROOT, 'node_modules', name, 'package.json')));
  }
  return digest.digest('hex');
}

/** A module and every one of ours that it needs, directly or not, each once, in the same order for the same code. */
export function modulesOf(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const path of found) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      found.add(join(dirname(path), name));
    }
  }
  return [...found];
}

/** Names pictures: the same picture of the same ledger made by the same code has the same name. What is digested is what a picture is made from, so that none need be composed to learn that it is there already. */
export function pictureKeys(files: DatasetFiles, painting: string): (job: PictureJob) => string {
  const ledgers = new Map(
    LANGUAGES.map((language) => [language, sha256(JSON.stringify(files[language]))]),
  );
  return (job) => {
    const { path: _, ...decisive } = job;
    const made = [painting, ledgers.get(job.language) ?? '', decisive];
    return sha256(JSON.stringify(made)).slice(0, 32);
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
