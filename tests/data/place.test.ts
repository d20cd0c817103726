import { beforeAll, describe, expect, it } from 'vitest';
import { radiusOf } from '../../bench/layout/quality.ts';
import { QUANTUM } from '../../src/dataset/compile.ts';
import { fileKeyframes, keyframesFrom } from '../../src/dataset/filed-tracks.ts';
import { keptKeyframes } from '../../src/dataset/kept-keyframes.ts';
import { plainLedger } from '../../src/dataset/located-ledger.ts';
import { indexLedger } from '../../src/domain/indexed-ledger.ts';
import { type Keyframes, placesOn } from '../../src/layout/keyframes.ts';
import { networkOf, pairsOn } from '../../src/layout/temporal-network.ts';
import { day } from '../support/builders.ts';
import { REAL_INDEX, REAL_LEDGER } from '../support/real-ledger.ts';

/** As shipped: rounded to the file's quantum. */
function shipped(who: 'core' | 'all'): Keyframes {
  const network = networkOf(REAL_INDEX, who);
  const ids = network.organizations;
  return keyframesFrom(fileKeyframes(keptKeyframes(network), ids, QUANTUM), ids);
}

/** Distance of two organisations as a share of the layout's radius on that day. */
function distance(keyframes: Keyframes, who: 'core' | 'all', other: string, on: string): number {
  const places = placesOn(keyframes, day(on));
  const tied = new Set(
    pairsOn(networkOf(REAL_INDEX, who), day(on)).flatMap(({ from, to }) => [from, to]),
  );
  const drawn = [...tied].flatMap((id) => places.get(id) ?? []);
  const [one, two] = [places.get('openai'), places.get(other)];
  if (!one || !two) throw new Error(`${other} has no place`);
  return Math.hypot(one.x - two.x, one.y - two.y) / radiusOf(drawn);
}

describe.each(['core', 'all'] as const)('the places of %s in the bundled ledger', (who) => {
  let keyframes: Keyframes;
  beforeAll(() => {
    keyframes = shipped(who);
  }, 300_000);

  it('give everybody a place', () => {
    expect([...keyframes.tracks.keys()]).toEqual(networkOf(REAL_INDEX, who).organizations);
  });

  it('bring Oracle closer to OpenAI: by a quarter at least between February 2023 and December 2025', () => {
    const [before, after] = ['2023-02-01', '2025-12-01'].map((on) =>
      distance(keyframes, who, 'oracle', on),
    );
    expect(after).toBeLessThan(0.75 * (before ?? 0) + 1e-9);
  });

  it('do not take Microsoft away from OpenAI, for three alliances join them before and after: they are nearer at the end', () => {
    const [before, after] = ['2023-02-01', '2025-12-01'].map((on) =>
      distance(keyframes, who, 'microsoft', on),
    );
    expect(after).toBeLessThan(before ?? 0);
  });
});

describe('the network of the bundled ledger', () => {
  it('does not depend on the order of its records, and the layout knows nothing else', () => {
    const { organizations, events } = plainLedger(REAL_LEDGER);
    const turned = indexLedger({
      organizations: [...organizations].reverse(),
      events: [...events].reverse(),
    });
    for (const who of ['core', 'all'] as const) {
      expect(networkOf(turned, who)).toEqual(networkOf(REAL_INDEX, who));
    }
  });
});
