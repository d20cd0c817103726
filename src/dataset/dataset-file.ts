import type { LedgerEvent, Organization, Source } from '../domain/ledger.ts';

/** An event in the file that the browser fetches: its dates as text. */
export type FiledEvent = Omit<LedgerEvent, 'date' | 'effective'> & {
  readonly date: string;
  readonly effective?: string;
};

/** The compiled ledger, one JSON file. `version` is a digest of everything else in it. */
export interface DatasetFile {
  readonly version: string;
  readonly organizations: readonly Organization[];
  readonly events: readonly FiledEvent[];
  readonly sources: readonly Source[];
  readonly positions: { readonly [organization: string]: readonly [x: number, y: number] };
}
