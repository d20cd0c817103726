import type { CivilDate } from './time/civil-date.ts';
import type {
  AmountKind,
  EffectKind,
  EventStatus,
  Exclusivity,
  OrganizationKind,
  SourceType,
  TieKind,
} from './vocabulary.ts';

/** Text that a reader sees, in both languages that are written by hand. */
export interface LocalText {
  readonly en: string;
  readonly 'zh-Hans': string;
}

export interface Organization {
  readonly id: string;
  readonly name: LocalText & { readonly 'zh-Hant': string };
  readonly kind: OrganizationKind;
  readonly tier: 1 | 2 | 3;
  readonly country?: string;
  readonly founded?: number;
  readonly parent?: string;
  readonly homepage?: string;
  readonly aliases: readonly string[];
  readonly description: LocalText;
}

/** What a tie's parties agreed. `stakePct` in per cent, `powerGw` in gigawatts, `valuationUsd` in US dollars, `until` a civil date. */
export interface Terms {
  readonly exclusivity?: Exclusivity;
  readonly scope?: LocalText;
  readonly stakePct?: number;
  readonly until?: string;
  readonly years?: number;
  readonly powerGw?: number;
  readonly gpus?: number;
  readonly valuationUsd?: number;
  readonly round?: LocalText;
  readonly note?: LocalText;
}

/** Terms as an event sets them: a key left out carries on, null takes the term away. */
export type TermsPatch = { readonly [Key in keyof Terms]?: NonNullable<Terms[Key]> | null };

/** What one event does to one tie. Without a deal id, `ends` and `blocked` speak of all the tie's deals, the others of the deal `main`. */
export interface Effect {
  readonly tie: string;
  readonly effect: EffectKind;
  readonly deal?: string;
  readonly amount?: { readonly usd: number; readonly kind: AmountKind };
  readonly tranche?: { readonly usd: number };
  readonly terms?: TermsPatch;
}

export interface LedgerEvent {
  readonly id: string;
  readonly date: CivilDate;
  readonly effective?: CivilDate;
  readonly status: EventStatus;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly disagreement?: LocalText;
  readonly effects: readonly Effect[];
  readonly sources: readonly string[];
}

/** Where a fact was read. `date` and `title` are absent where they are not known; `language` is a BCP 47 tag. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly date?: string;
  readonly title?: string;
  readonly language: string;
  readonly type: SourceType;
}

export interface Ledger {
  readonly organizations: readonly Organization[];
  readonly events: readonly LedgerEvent[];
  readonly sources: readonly Source[];
}

/** The parties and the kind that a tie id such as `microsoft.openai.compute` names. */
export function partiesOf(tieId: string): { from: string; to: string; kind: TieKind } {
  const [from = '', to = '', kind = ''] = tieId.split('.');
  return { from, to, kind: kind as TieKind };
}
