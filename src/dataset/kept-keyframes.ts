import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Keyframes, Track } from '../layout/keyframes.ts';
import { spaceTimeLayout } from '../layout/space-time-layout.ts';
import type { TemporalNetwork } from '../layout/temporal-network.ts';

const LAYOUT = fileURLToPath(new URL('../layout/', import.meta.url));
const KEPT = fileURLToPath(new URL('../../node_modules/.cache/entente/', import.meta.url));

/** A layout with its tracks as pairs, as it is written to disk. */
type Written = Omit<Keyframes, 'tracks'> & {
  readonly tracks: readonly (readonly [string, Track])[];
};

/** The layout of a network, computed once: it takes seconds, so it is kept on disk under a digest of the network and of the code that lays out, and computed afresh where either changed or nothing readable is kept. */
export function keptKeyframes(network: TemporalNetwork, folder = KEPT): Keyframes {
  const path = join(folder, `layout-${digestOf(network)}.json`);
  const kept = read(path);
  if (kept) return { ...kept, tracks: new Map(kept.tracks) };
  const keyframes = spaceTimeLayout(network);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify({ ...keyframes, tracks: [...keyframes.tracks] }));
  return keyframes;
}

function digestOf(network: TemporalNetwork): string {
  const code = readdirSync(LAYOUT)
    .sort()
    .map((name) => readFileSync(join(LAYOUT, name), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([network, code]))
    .digest('hex')
    .slice(0, 16);
}

function read(path: string): Written | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
