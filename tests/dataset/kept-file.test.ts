import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compileLedger, filesOf } from '../../src/dataset/compile.ts';
import { keptPath, packKept, readKept, writeKept } from '../../src/dataset/kept-file.ts';
import { type KeptLedger, keepLedger } from '../../src/dataset/kept-ledger.ts';
import { SEEDED } from '../support/arbitraries.ts';
import { aClaim, aLedger, anEvent, anOrganization } from '../support/builders.ts';
import { ledgerFolder } from '../support/ledger-folder.ts';

const LEDGER = aLedger(
  [
    anEvent({ id: 'a', date: '2024-Q1', effective: '2024-03', deal: 'lease' }),
    anEvent({ id: 'b', date: '2024-05-06', tie: 'lab.chipmaker.equity', status: 'reported' }),
  ],
  {
    organizations: [
      anOrganization({ id: 'lab' }),
      anOrganization({ id: 'cloud' }),
      anOrganization({ id: 'chipmaker', tier: 2 }),
    ],
    claims: [aClaim({ id: 'c01', sources: ['wire'] })],
  },
);
const KEPT = keepLedger(LEDGER);
const folder = ledgerFolder();
const path = keptPath(folder, KEPT.version);
const bytes = writeKept(folder, KEPT);

afterAll(() => rmSync(folder, { recursive: true }));

/** Reads the file with other content in it, and puts the right one back. */
function reading(content: Uint8Array): () => KeptLedger {
  return () => {
    const right = readFileSync(path);
    writeFileSync(path, content);
    try {
      return readKept(folder, KEPT.version);
    } finally {
      writeFileSync(path, right);
    }
  };
}

/** The file's bytes after a change of what is packed in it. */
function repacked(change: (packed: Record<string, unknown>) => void): Uint8Array {
  const packed = JSON.parse(brotliDecompressSync(readFileSync(path)).toString());
  change(packed);
  return brotliCompressSync(JSON.stringify(packed));
}

describe('a kept file', () => {
  it('gives back what was kept, of the size that was said', () => {
    expect(readKept(folder, KEPT.version)).toEqual(KEPT);
    expect(readFileSync(path)).toHaveLength(bytes);
  });

  it('has the same bytes for the same ledger', () =>
    expect(Buffer.compare(packKept(keepLedger(LEDGER)), readFileSync(path))).toBe(0));

  it('gives the files of its ledger, in every language', () =>
    expect(filesOf(readKept(folder, KEPT.version))).toEqual(compileLedger(LEDGER)));

  it('keeps positions and Traditional Chinese as they were, whatever is derived today', () => {
    const old: KeptLedger = {
      ...KEPT,
      traditional: KEPT.traditional.map((text) => `舊${text}`),
      positions: { ...KEPT.positions, core: { ...KEPT.positions.core, step: 99 } },
    };
    const { ledger } = filesOf(old)['zh-Hant'];
    expect(ledger.positions.core.step).toBe(99);
    expect(ledger.events[0]?.title).toEqual({ 'zh-Hant': '舊一段文字。' });
    expect(filesOf(old).en.background).toEqual(compileLedger(LEDGER).en.background);
  });
});

describe('a damaged kept file', () => {
  const damaged = `${path} is damaged: it does not hold the ledger of this version; bring back the file that was committed, or say \`kept: false\``;

  it('is told whichever of its bits is turned', () => {
    const right = readFileSync(path);
    fc.assert(
      fc.property(fc.nat(right.length - 1), fc.nat(7), (place, bit) => {
        const turned = Uint8Array.from(right);
        turned[place] = (turned[place] ?? 0) ^ (1 << bit);
        let read: KeptLedger | null = null;
        try {
          read = reading(turned)();
        } catch (error) {
          expect(error).toEqual(new Error(damaged));
        }
        // a bit that means nothing to the decompressor does no harm
        if (read) expect(read).toEqual(KEPT);
      }),
      SEEDED,
    );
  });

  it.each([
    ['is empty', () => new Uint8Array()],
    ['holds something else', () => brotliCompressSync('null')],
    ['is of a later format', () => repacked((packed) => Object.assign(packed, { format: 2 }))],
    ['has other places', () => repacked((packed) => Object.assign(packed, { positions: {} }))],
    ['has other texts', () => repacked((packed) => Object.assign(packed, { traditional: [] }))],
    [
      'has other records',
      () => repacked((packed) => Object.assign(packed['records'] as object, { events: [] })),
    ],
  ])('is told where it %s', (_what, content) =>
    expect(reading(content())).toThrow(new Error(damaged)),
  );

  it('is told where it is another version’s, and where there is none', () => {
    const other = keptPath(folder, '0123456789ab');
    renameSync(path, other);
    try {
      expect(() => readKept(folder, '0123456789ab')).toThrow(`${other} is damaged`);
      expect(() => readKept(folder, KEPT.version)).toThrow(
        `${path} is missing; bring it back, or say \`kept: false\``,
      );
    } finally {
      renameSync(other, path);
    }
  });
});
