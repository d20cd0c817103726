import { keptLedgers, ledgerUrls, ledgerVersion } from 'virtual:ledger-urls';
import type { LedgerMark, ViewState } from '../viewstate/view-state.ts';

/** Whether a version of the ledger can be shown: the newest, or one that is kept. */
export function isKnownVersion(version: string): boolean {
  return version === ledgerVersion || Object.hasOwn(keptLedgers, version);
}

/** The version that a view shows: the one its link is frozen to, where that is kept, else the newest. */
export function versionShown({ data }: Pick<ViewState, 'data'>): string {
  return data?.isFrozen && isKnownVersion(data.version) ? data.version : ledgerVersion;
}

/** The addresses of a version's files by language and part; of one that is not kept, the newest's. */
export function urlsOf(version: string): typeof ledgerUrls {
  return keptLedgers[version]?.urls ?? ledgerUrls;
}

/** An earlier version that a link names, whether it shows it or only was made with it. */
export interface EarlierLedger extends LedgerMark {
  /** The civil date of its edition. */
  readonly date: string;
}

/** The earlier version that a link names; null for one that names none, the newest, or one that is not kept. */
export function earlierLedger(mark: LedgerMark | null): EarlierLedger | null {
  const edition = mark && mark.version !== ledgerVersion ? keptLedgers[mark.version] : undefined;
  return mark && edition ? { ...mark, date: edition.date } : null;
}
