import type { LocalText } from './ledger.ts';
import type { CampFit, CampType, Layer, SourceType, TieKind, Verdict } from './vocabulary.ts';

/** What is told about an event: `disagreement` where its sources differ, `sources` by id, at least one. */
export interface EventBackground {
  readonly summary: LocalText;
  readonly disagreement?: LocalText;
  readonly sources: readonly string[];
}

/** A layer of the stack that an organisation works on, within the window: all of it, or `from` and `to` civil dates. */
export interface StackLayer {
  readonly layer: Layer;
  readonly from?: string;
  readonly to?: string;
  readonly note: LocalText;
  readonly sources: readonly string[];
}

/** What is told about an organisation. `country` is an ISO 3166 code of two letters. */
export interface OrganizationBackground {
  readonly country?: string;
  readonly founded?: number;
  readonly homepage?: string;
  readonly aliases: readonly string[];
  readonly description: LocalText;
  readonly sources: readonly string[];
  readonly layers: readonly StackLayer[];
}

/** Where a fact was read. `date` and `title` are absent where they are not known; `language` is a BCP 47 tag. Articles whose claims are examined have a `label`, and a `note` on what of this is inferred. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly date?: string;
  readonly title?: string;
  readonly language: string;
  readonly type: SourceType;
  readonly label?: LocalText;
  readonly note?: LocalText;
}

/** What a claim, a camp or a link is about: `event.id`, `tie.id` or `org.id`. */
export type Target = `${'event' | 'tie' | 'org'}.${string}`;

/** What an article says, held against the record. `article` is a source's id, `locator` a place in it, `day` the civil date to look at. */
export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly locator: string;
  readonly verdict: Verdict;
  readonly says: LocalText;
  readonly record: LocalText;
  readonly about: readonly Target[];
  readonly day?: string;
  readonly sources: readonly string[];
}

/** A bloc that an article names: its members and what each is said to be in it, and how well the record bears it out. */
export interface Camp {
  readonly id: string;
  readonly article: string;
  readonly name: LocalText;
  readonly type: CampType;
  readonly date: string;
  readonly members: readonly { readonly organization: string; readonly role?: LocalText }[];
  readonly fit: CampFit;
  readonly record: LocalText;
  readonly claims: readonly string[];
  readonly formerly?: readonly string[];
}

/** A forecast that an article makes, with the ties that it supposes; `probability` from 0 to 1 where the article gives one, `horizon` a civil date. None of it is part of the record. */
export interface Scenario {
  readonly id: string;
  readonly article: string;
  readonly name: LocalText;
  readonly date: string;
  readonly probability?: number;
  readonly horizon?: string;
  readonly says: LocalText;
  readonly since: LocalText;
  readonly ties: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: TieKind;
    readonly note: LocalText;
  }[];
  readonly claims: readonly string[];
  readonly formerly?: readonly string[];
}

/** Everything that is read and not drawn. */
export interface Background {
  readonly events: { readonly [event: string]: EventBackground };
  readonly organizations: { readonly [organization: string]: OrganizationBackground };
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly camps: readonly Camp[];
  readonly scenarios: readonly Scenario[];
}
