import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionChanges } from '../../src/dataset/edition-changes.ts';
import { readEditions } from '../../src/dataset/editions.ts';
import { keptPath, readKept } from '../../src/dataset/kept-file.ts';
import { ledgerOf, type Records, recordsOf, versionOf } from '../../src/dataset/records.ts';
import { indexLedger } from '../../src/domain/indexed-ledger.ts';
import { countDiffering } from '../../src/scene/edition-scene.ts';
import { viewOn } from '../support/an-indexed-ledger.ts';
import { REAL_LEDGER } from '../support/real-ledger.ts';

const { editions, problems } = readEditions('data');
const [FIRST, SECOND] = editions
  .slice(0, 2)
  .map(({ version }) => readKept('data', version).records) as [Records, Records];

describe('the editions', () => {
  it('have no problems', () => expect(problems).toEqual([]));

  it('end with the ledger as it stands; if not, run `npm run -s ledger -- keep`, with --instead where nobody has seen the last edition, and say in data/editions.yaml what changed', () => {
    expect(editions.at(-1)?.version).toBe(versionOf(recordsOf(REAL_LEDGER)));
  });

  it('begin with the first, which links may name for ever', () => {
    expect(editions[0]).toMatchObject({ version: 'fb764aa4c337', date: '2026-11-22', kept: true });
  });

  it.each(editions.filter(({ kept }) => kept))(
    'keep $version in less than 700 kB',
    ({ version }) => {
      expect(statSync(keptPath('data', version)).size).toBeLessThan(700_000);
    },
  );
});

describe('the second edition', () => {
  it('corrected three events, and with them two dates of effect', () => {
    const { events, ties } = editionChanges(FIRST, SECOND);
    expect(events).toEqual({
      added: [],
      removed: [],
      changed: [
        'coreweave-microsoft-listing-papers',
        'coreweave-nvidia-project-osprey',
        'google-anthropic-cloud-3b',
      ],
    });
    const changed = ['coreweave.nvidia.compute', 'google.anthropic.compute'];
    expect(ties).toEqual({ added: [], removed: [], changed });
  });

  it.each([
    ['2023-03-01', 'known', 0],
    ['2025-12-31', 'known', 0],
    ['2023-03-01', 'effective', 2],
    ['2025-12-31', 'effective', 2],
  ] as const)('differs on %s by the dates %s in %i ties', (at, basis, expected) => {
    const [old, now] = [FIRST, SECOND].map((records) => indexLedger(ledgerOf(records)));
    expect(old && now && countDiffering(old, now, viewOn(at, { basis }))).toBe(expected);
  });
});
