import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptKeyframes } from '../../src/dataset/kept-keyframes.ts';
import { spaceTimeLayout } from '../../src/layout/space-time-layout.ts';
import { networkOf } from '../../src/layout/temporal-network.ts';
import { anIndexedLedger } from '../support/an-indexed-ledger.ts';
import { anEvent } from '../support/builders.ts';

const EVENT = anEvent({ id: 'a', date: '2024-05-06' });
const NETWORK = networkOf(anIndexedLedger([EVENT]), 'all');
const OTHER = networkOf(
  anIndexedLedger([
    { ...EVENT, id: 'b' },
    anEvent({ id: 'c', date: '2025-01-01', effect: 'ends' }),
  ]),
  'all',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('keptKeyframes', () => {
  it('gives the layout, kept or not', () => {
    const [computed, kept] = [keptKeyframes(NETWORK, folder), keptKeyframes(NETWORK, folder)];
    expect(computed).toEqual(spaceTimeLayout(NETWORK));
    expect(kept).toEqual(computed);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('keeps another network apart', () => {
    keptKeyframes(NETWORK, folder);
    expect(keptKeyframes(OTHER, folder)).toEqual(spaceTimeLayout(OTHER));
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('computes afresh what cannot be read', () => {
    const computed = keptKeyframes(NETWORK, folder);
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), '{"half": ');
    expect(keptKeyframes(NETWORK, folder)).toEqual(computed);
  });
});
