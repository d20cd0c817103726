import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Camp, Claim, Scenario, Source } from '../../src/domain/background.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

type Both = { readonly en: string; readonly 'zh-Hans': string; readonly 'zh-Hant'?: string };

/** An event as it is filed: only what the tests ask about. */
interface FiledEvent {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly date: string;
  readonly title: Both;
  readonly summary: Both;
  readonly disagreement?: Both;
  readonly effects: readonly { readonly tie: string }[];
  readonly sources: readonly string[];
}

/** Read from the files themselves, so that what the app makes of them is held against something else. */
function read<Filed>(path: string): readonly Filed[] {
  return parse(readFileSync(`${DATA}${path}`, 'utf8'));
}

export const filedEvents: readonly FiledEvent[] = readdirSync(`${DATA}events`).flatMap((name) =>
  read<FiledEvent>(`events/${name}`),
);

export const filedClaims: readonly (Claim & { readonly says: Both })[] = read('claims.yaml');

export const filedCamps: readonly Camp[] = read('camps.yaml');

export const filedScenarios: readonly Scenario[] = read('scenarios.yaml');

export const filedSources: ReadonlyMap<string, Source> = new Map(
  read<Source>('sources.yaml').map((source) => [source.id, source]),
);

/** The ids of the organisations of tier 1, which are shown by default. */
export const coreOrganizations: ReadonlySet<string> = new Set(
  read<{ readonly id: string; readonly tier: number }>('organizations.yaml')
    .filter(({ tier }) => tier === 1)
    .map(({ id }) => id),
);
