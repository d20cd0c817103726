import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { KeptLedger } from './kept-ledger.ts';
import { digestOf, versionOf } from './records.ts';

/** What stands in a kept file: `seal` is a digest of what was derived, as the version is of the records. */
interface Sealed extends KeptLedger {
  readonly format: 1;
  readonly seal: string;
}

/** Where the file of a kept version stands in a ledger folder. */
export function keptPath(folder: string, version: string): string {
  return join(folder, 'kept', `${version}.json.br`);
}

/** Writes a ledger where kept versions stand, and says how many bytes the file has. The same ledger gives the same bytes. */
export function writeKept(folder: string, kept: KeptLedger): number {
  const path = keptPath(folder, kept.version);
  const bytes = packKept(kept);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return bytes.length;
}

/** A kept ledger as compressed bytes. */
export function packKept(kept: KeptLedger): Uint8Array {
  const sealed: Sealed = { format: 1, seal: sealOf(kept), ...kept };
  const text = Buffer.from(JSON.stringify(sealed));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return brotliCompressSync(text, { params });
}

/** The ledger that a folder keeps of a version. Throws an error that says what to do where there is none, or where it is not what was kept. */
export function readKept(folder: string, version: string): KeptLedger {
  const path = keptPath(folder, version);
  if (!existsSync(path))
    throw new Error(`${path} is missing; bring it back, or say \`kept: false\``);
  const { format: _format, seal, ...kept } = unpack(path);
  const isWhole = kept.version === version && versionOf(kept.records) === version;
  if (!isWhole || sealOf(kept) !== seal) throw damaged(path);
  return kept;
}

function unpack(path: string): Sealed {
  try {
    const value = JSON.parse(brotliDecompressSync(readFileSync(path)).toString('utf8'));
    if (value.format === 1 && value.records && value.traditional && value.positions) return value;
  } catch {
    // what cannot be unpacked is damaged, however it came about
  }
  throw damaged(path);
}

function damaged(path: string): Error {
  return new Error(
    `${path} is damaged: it does not hold the ledger of this version; bring back the file that was committed, or say \`kept: false\``,
  );
}

function sealOf({ traditional, positions }: KeptLedger): string {
  return digestOf([traditional, positions]);
}
