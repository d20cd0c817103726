import type {
  Background,
  Camp,
  Claim,
  EventBackground,
  OrganizationBackground,
  Scenario,
  Source,
} from './background.ts';

/** The background with everything findable by id. Built once, never changed. */
export interface IndexedBackground {
  readonly event: ReadonlyMap<string, EventBackground>;
  readonly organization: ReadonlyMap<string, OrganizationBackground>;
  readonly source: ReadonlyMap<string, Source>;
  readonly claims: readonly Claim[];
  readonly camps: readonly Camp[];
  readonly scenarios: readonly Scenario[];
  /** The claims about each target (`event.id`, `tie.id`, `org.id`), in the ledger's order. */
  readonly claimsAbout: ReadonlyMap<string, readonly Claim[]>;
}

/** Indexes a background whose rules have been checked; of two records with one id the later wins. */
export function indexBackground(background: Background): IndexedBackground {
  const { claims, camps, scenarios, sources } = background;
  return {
    event: new Map(Object.entries(background.events)),
    organization: new Map(Object.entries(background.organizations)),
    source: new Map(sources.map((source) => [source.id, source])),
    claims,
    camps,
    scenarios,
    claimsAbout: byTarget(claims),
  };
}

/** The sources with these ids, each once, in the order given; ids that are unknown are passed over. */
export function sourcesNamed(background: IndexedBackground, ids: readonly string[]): Source[] {
  return [...new Set(ids)].flatMap((id) => background.source.get(id) ?? []);
}

function byTarget(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const target of claim.about) found.set(target, [...(found.get(target) ?? []), claim]);
  }
  return found;
}
