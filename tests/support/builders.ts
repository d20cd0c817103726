import type {
  LocatedLedger,
  RecordedEvent,
  RecordedOrganization,
} from '../../src/dataset/located-ledger.ts';
import type { Located } from '../../src/dataset/parse-file.ts';
import type { Camp, Claim, Scenario, Source } from '../../src/domain/background.ts';
import type { Effect, LocalText } from '../../src/domain/ledger.ts';
import { type CivilDate, parseCivilDate } from '../../src/domain/time/civil-date.ts';
import { type Day, parseDay } from '../../src/domain/time/day.ts';
import type { EventStatus } from '../../src/domain/vocabulary.ts';

/** The day that a text names; throws where it names none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is not a day`);
  return parsed;
}

/** The civil date that a text names; throws where it names none. */
export function civil(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed) throw new Error(`${text} is not a date`);
  return parsed;
}

/** An event of one effect in one flat literal, or of several with `effects`. */
interface EventLiteral extends Partial<Effect> {
  readonly id: string;
  readonly date: string;
  readonly effective?: string;
  readonly status?: EventStatus;
  readonly title?: LocalText;
  readonly summary?: LocalText;
  readonly disagreement?: LocalText;
  readonly distinct?: string;
  readonly effects?: readonly Effect[];
  readonly sources?: readonly string[];
  readonly provenance?: readonly string[];
}

const TEXT: LocalText = { en: 'A text.', 'zh-Hans': '一段文字。' };

/** An announced event that forms `cloud.lab.compute` and cites `wire`, but for what the literal says. */
export function anEvent(literal: EventLiteral): RecordedEvent {
  const {
    id,
    date,
    effective,
    status = 'announced',
    title = TEXT,
    summary = TEXT,
    disagreement,
    distinct,
    effects,
    sources = ['wire'],
    provenance = [],
    ...effect
  } = literal;
  return {
    id,
    date: civil(date),
    ...(effective !== undefined && { effective: civil(effective) }),
    status,
    title,
    summary,
    ...(disagreement && { disagreement }),
    ...(distinct !== undefined && { distinct }),
    effects: effects ?? [{ tie: 'cloud.lab.compute', effect: 'forms', ...effect }],
    sources,
    provenance,
  };
}

/** A lab of tier 1 that cites `wire`, but for what the literal says. */
export function anOrganization(
  literal: Partial<RecordedOrganization> & { readonly id: string },
): RecordedOrganization {
  return {
    name: { en: literal.id, 'zh-Hans': '机构', 'zh-Hant': '機構' },
    kind: 'lab',
    tier: 1,
    aliases: [],
    description: TEXT,
    sources: ['wire'],
    layers: [],
    ...literal,
  };
}

/** A press source in English, but for what the literal says. */
export function aSource(literal: Partial<Source> & { readonly id: string }): Source {
  return {
    url: `https://press.net/${literal.id}`,
    publisher: 'Example',
    language: 'en',
    type: 'press',
    ...literal,
  };
}

/** A claim of the article `essay` that the record bears out, citing `wire`, but for what the literal says. */
export function aClaim(literal: Partial<Claim> & { readonly id: string }): Claim {
  return {
    article: 'essay',
    locator: 'L1',
    verdict: 'confirmed',
    says: TEXT,
    record: TEXT,
    about: ['org.lab'],
    sources: ['wire'],
    ...literal,
  };
}

/** A bloc of `cloud` and `lab` that the article `essay` names, but for what the literal says. */
export function aCamp(literal: Partial<Camp> & { readonly id: string }): Camp {
  return {
    article: 'essay',
    name: TEXT,
    type: 'bloc',
    date: '2024',
    members: [{ organization: 'cloud' }, { organization: 'lab' }],
    fit: 'coined',
    record: TEXT,
    claims: [],
    ...literal,
  };
}

/** A forecast of the article `essay`, but for what the literal says. */
export function aScenario(literal: Partial<Scenario> & { readonly id: string }): Scenario {
  return {
    article: 'essay',
    name: TEXT,
    date: '2024',
    says: TEXT,
    since: TEXT,
    ties: [],
    claims: [],
    ...literal,
  };
}

/** The records of a ledger beside its events. */
export interface Given {
  readonly organizations?: readonly RecordedOrganization[];
  readonly sources?: readonly Source[];
  readonly claims?: readonly Claim[];
  readonly camps?: readonly Camp[];
  readonly scenarios?: readonly Scenario[];
}

/** A ledger of these events; the parties and sources that its records name are made up where they are not given. Record n stands on line n of its file. */
export function aLedger(events: readonly RecordedEvent[], given: Given = {}): LocatedLedger {
  const { claims = [], camps = [], scenarios = [] } = given;
  const parties = events.flatMap(({ effects }) =>
    effects.flatMap(({ tie }) => tie.split('.').slice(0, 2)),
  );
  const organizations =
    given.organizations ?? [...new Set(parties)].map((id) => anOrganization({ id }));
  const cited = new Set([
    ...[...events, ...organizations, ...claims].flatMap((record) => record.sources),
    ...organizations.flatMap(({ layers }) => layers.flatMap((layer) => layer.sources)),
    ...[...claims, ...camps, ...scenarios].map(({ article }) => article),
  ]);
  const sources = given.sources ?? [...cited].map((id) => aSource({ id }));
  return {
    organizations: located(organizations, () => 'data/organizations.yaml'),
    events: located(events, ({ date }) => `data/events/${date.text.slice(0, 4)}.yaml`),
    sources: located(sources, () => 'data/sources.yaml'),
    claims: located(claims, () => 'data/claims.yaml'),
    camps: located(camps, () => 'data/camps.yaml'),
    scenarios: located(scenarios, () => 'data/scenarios.yaml'),
  };
}

function located<Value>(
  values: readonly Value[],
  fileOf: (value: Value) => string,
): Located<Value>[] {
  return values.map((value, index) => ({ value, file: fileOf(value), line: index + 1 }));
}
