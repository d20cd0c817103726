import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DatasetFiles } from '../dataset/dataset-file.ts';
import { PictureCache } from './picture-cache.ts';
import { paintingDigest, pictureKeys } from './picture-digest.ts';
import type { PictureJob } from './picture-job.ts';

/** So many pictures a worker is given at a time: a few days' worth, so that none is left with much at the end. */
const BATCH = 12;

/** What whoever paints is given once. */
export interface Studio {
  readonly files: DatasetFiles;
  readonly keptFolder: string;
}

/** A picture to be painted, and the key under which it is kept. */
export interface KeyedJob {
  readonly key: string;
  readonly job: PictureJob;
}

/** Puts every picture of a build in its place below a folder: what earlier builds kept as it is, the others painted, as many at a time as there are processors. Forgets what this build has no use for. How many were painted; rejects with the first failure. */
export async function paintPictures(
  jobs: readonly PictureJob[],
  outFolder: string,
  studio: Studio,
): Promise<number> {
  const cache = new PictureCache(studio.keptFolder);
  const keyOf = pictureKeys(studio.files, paintingDigest());
  const keyed = jobs.map((job) => ({ key: keyOf(job), job }));
  const missing = keyed.filter(({ key }) => !cache.has(key));
  await paintAll(missing, studio);
  for (const { key, job } of keyed) cache.copy(key, join(outFolder, job.path));
  cache.forgetOthers(new Set(keyed.map(({ key }) => key)));
  return missing.length;
}

async function paintAll(jobs: readonly KeyedJob[], studio: Studio): Promise<void> {
  const left = [...jobs];
  const count = Math.min(availableParallelism(), Math.ceil(left.length / BATCH));
  const workers = Array.from({ length: count }, () => startWorker(studio));
  try {
    await Promise.all(workers.map((worker) => serve(worker, left)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A worker that first learns to read TypeScript: what runs the build teaches it to the main thread alone. */
function startWorker(workerData: Studio): Worker {
  const code = JSON.stringify(new URL('./picture-worker.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => register() && import(${code}));`;
  return new Worker(start, { eval: true, workerData });
}

/** Gives a worker batch after batch, the first once it is ready, until none is left. */
function serve(worker: Worker, left: KeyedJob[]): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', () => {
      const batch = left.splice(0, BATCH);
      if (batch.length > 0) worker.postMessage(batch);
      else resolve();
    });
  });
}
