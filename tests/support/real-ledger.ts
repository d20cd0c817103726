import { checkLedger } from '../../src/dataset/check-ledger.ts';
import { plainBackground, plainLedger } from '../../src/dataset/located-ledger.ts';
import { indexBackground } from '../../src/domain/indexed-background.ts';
import { indexLedger } from '../../src/domain/indexed-ledger.ts';
import { snapshotAt } from '../../src/domain/snapshot.ts';
import { type ReportedTie, reportSnapshot } from '../../src/domain/snapshot-report.ts';
import { day } from './builders.ts';

/** The ledger of the app as read from `data/`, and what is wrong with it. */
export const { ledger: REAL_LEDGER, problems: REAL_PROBLEMS } = checkLedger('data');

/** What is drawn of it. */
export const REAL_INDEX = indexLedger(plainLedger(REAL_LEDGER));

/** What is read of it. */
export const REAL_BACKGROUND = indexBackground(plainBackground(REAL_LEDGER));

/** The ties of a day as `ledger at … --json` prints them. */
export function tiesAt(at: string): readonly ReportedTie[] {
  return reportSnapshot(snapshotAt(REAL_INDEX.ties, day(at)), REAL_INDEX, REAL_BACKGROUND).ties;
}

/** A tie as it stands on a day, or undefined. */
export function tieAt(id: string, at: string): ReportedTie | undefined {
  return tiesAt(at).find((tie) => tie.id === id);
}
