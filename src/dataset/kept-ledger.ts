import { indexLedger } from '../domain/indexed-ledger.ts';
import type { Keyframes } from '../layout/keyframes.ts';
import { networkOf } from '../layout/temporal-network.ts';
import { type FiledKeyframes, fileKeyframes } from './filed-tracks.ts';
import { keptKeyframes } from './kept-keyframes.ts';
import { toTraditional } from './languages/to-traditional.ts';
import { isWrittenText, type LocatedLedger, plainLedger } from './located-ledger.ts';
import { type Records, recordsOf, versionOf } from './records.ts';

/** Layout units to which control points are rounded: about a pixel on a screen, and no jump, since the curve stays smooth. */
export const QUANTUM = 2;

/** A ledger with all that was derived from it: what its files can be written from even after the layout or the conversion of Chinese has changed. */
export interface KeptLedger {
  readonly version: string;
  readonly records: Records;
  /** The derived Traditional text of each Simplified one that has none of its own, in the order in which the records first name them. */
  readonly traditional: readonly string[];
  readonly positions: { readonly core: FiledKeyframes; readonly all: FiledKeyframes };
}

/** The ledger with what derives from it today. */
export function keepLedger(ledger: LocatedLedger): KeptLedger {
  const records = recordsOf(ledger);
  const ids = records.organizations.map(({ id }) => id);
  const placed = (who: 'core' | 'all') => fileKeyframes(keyframesOf(ledger, who), ids, QUANTUM);
  return {
    version: versionOf(records),
    records,
    traditional: derivedTexts(records).map(toTraditional),
    positions: { core: placed('core'), all: placed('all') },
  };
}

/** Where everybody stands at any date: `core` lays out those of tier 1 and the ties between them, `all` everybody. */
export function keyframesOf(ledger: LocatedLedger, who: 'core' | 'all'): Keyframes {
  return keptKeyframes(networkOf(indexLedger(plainLedger(ledger)), who));
}

/** The Simplified texts that have no Traditional form of their own, each once, in the order in which the records name them. */
export function derivedTexts(records: Records): string[] {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!isWrittenText(value)) Object.values(value).forEach(collect);
    else if (value['zh-Hant'] === undefined) texts.add(value['zh-Hans']);
  };
  collect(records);
  return [...texts];
}
