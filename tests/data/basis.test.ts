import { describe, expect, it } from 'vitest';
import { effectsFollow } from '../../src/dataset/rules/effects-follow.ts';
import { ledgerOn } from '../../src/domain/basis.ts';
import { TIE_KINDS } from '../../src/domain/vocabulary.ts';
import { basisDifferences } from '../../src/scene/basis-scene.ts';
import { viewOn } from '../support/an-indexed-ledger.ts';
import { REAL_INDEX, REAL_LEDGER } from '../support/real-ledger.ts';

const EFFECTIVE = ledgerOn(REAL_INDEX, 'effective');

/** The ties of every kind that differ on a day between organisations of any tier. */
function differing(at: string): string[] {
  const view = viewOn(at, { kinds: TIE_KINDS, who: 'all' });
  return basisDifferences(REAL_INDEX, view).map(({ tie }) => tie);
}

describe('the ledger by date of effect', () => {
  it('has its events, of which 29 take effect on a date of their own: 23 before they became known, 6 after', () => {
    const moved = [...EFFECTIVE.event.values()].filter(({ announced }) => announced);
    const isEarlier = (event: (typeof moved)[number]) =>
      event.announced !== undefined && event.date.first < event.announced.first;
    expect([...EFFECTIVE.event.keys()]).toEqual([...REAL_INDEX.event.keys()]);
    expect([moved.length, moved.filter(isEarlier).length]).toEqual([29, 23]);
  });

  it('does to every tie only what is possible as it stands then', () => {
    const moved = REAL_LEDGER.events.map((record) => {
      const { effective, date } = record.value;
      return { ...record, value: { ...record.value, date: effective ?? date } };
    });
    expect(effectsFollow.check({ ...REAL_LEDGER, events: moved })).toEqual([]);
  });

  it('has the same ties, none of which ends before it begins', () => {
    expect([...EFFECTIVE.tie.keys()]).toEqual([...REAL_INDEX.tie.keys()]);
    const upsideDown = EFFECTIVE.ties.filter(({ spells }) =>
      spells.some(({ from, to }) => to !== null && to <= from),
    );
    expect(upsideDown).toEqual([]);
  });

  it('never loses a tie for good: none stands today on one basis only', () => {
    const standing = ({ ties }: typeof EFFECTIVE) =>
      ties.filter(({ spells }) => spells.at(-1)?.to === null).map(({ id }) => id);
    expect(standing(EFFECTIVE)).toEqual(standing(REAL_INDEX));
  });

  // The press figure of 2024 came after the contract was in force, and a report changes nothing in force.
  it('differs at the end only in the amount of CoreWeave’s contract with Microsoft', () => {
    expect(differing('2025-12-31')).toEqual(['coreweave.microsoft.compute']);
  });

  it.each([
    ['2024-07-09', 'microsoft.openai.governance'],
    ['2024-11-10', 'us-government.tsmc.legal'],
    ['2025-10-15', 'softbank.nvidia.equity'],
    ['2025-12-10', 'disney.google.legal'],
  ])('differs on %s in %s', (at, tie) => expect(differing(at)).toContain(tie));
});
