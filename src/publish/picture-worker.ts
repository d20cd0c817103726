import { parentPort, workerData } from 'node:worker_threads';
import type { KeyedJob, Studio } from './paint-pictures.ts';
import { PictureCache } from './picture-cache.ts';
import { picturePainter } from './picture-painter.ts';

const { files, keptFolder }: Studio = workerData;
const paint = await picturePainter(files);
const cache = new PictureCache(keptFolder);

parentPort?.on('message', (jobs: readonly KeyedJob[]) => {
  for (const { key, job } of jobs) cache.keep(key, paint(job));
  parentPort?.postMessage(null);
});
parentPort?.postMessage(null);
