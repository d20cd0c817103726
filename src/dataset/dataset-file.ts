import type { Background, Claim, EventBackground } from '../domain/background.ts';
import type { Organization } from '../domain/ledger.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { FiledEvent } from './filed-events.ts';
import type { FiledSources } from './filed-sources.ts';
import type { FiledKeyframes } from './filed-tracks.ts';

/** The first file: what must be there before anything is drawn, its texts in one language. `version` is a digest of the ledger's records. */
export interface LedgerFile {
  readonly version: string;
  readonly organizations: readonly Organization[];
  readonly events: readonly FiledEvent[];
  readonly positions: { readonly core: FiledKeyframes; readonly all: FiledKeyframes };
}

/** A record that cites sources, by their places in the file's list instead of their ids: that saves a tenth of the file. */
type Citing<Value> = Omit<Value, 'sources'> & { readonly sources: readonly number[] };

/** The second file: what is read, in the same language; of the same version as the first. */
export interface BackgroundFile extends Omit<Background, 'events' | 'claims' | 'sources'> {
  readonly version: string;
  readonly events: { readonly [event: string]: Citing<EventBackground> };
  readonly claims: readonly Citing<Claim>[];
  readonly sources: FiledSources;
}

/** Both files in every language. */
export type DatasetFiles = {
  readonly [Tag in Language]: { readonly ledger: LedgerFile; readonly background: BackgroundFile };
};
