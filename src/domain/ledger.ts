import type { CivilDate } from './time/civil-date.ts';
import type {
  AmountKind,
  EffectKind,
  EventStatus,
  Exclusivity,
  Language,
  OrganizationKind,
  TieKind,
} from './vocabulary.ts';

/** Text that a reader sees, in the languages that are at hand: all of them in the ledger's files, one in what a browser has fetched. */
export type LocalText = { readonly [Tag in Language]?: string };

/** An organisation as the picture needs it; what is told about it stands in its background. */
export interface Organization {
  readonly id: string;
  readonly name: { readonly [Tag in Language]: string };
  readonly kind: OrganizationKind;
  readonly tier: 1 | 2 | 3;
  readonly parent?: string;
  /** Ids by which links may still name it. */
  readonly formerly?: readonly string[];
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

/** An event as the ties need it; its summary, sources and disagreements stand in its background. */
export interface LedgerEvent {
  readonly id: string;
  readonly date: CivilDate;
  readonly effective?: CivilDate;
  /** When it became known, where `date` has been replaced by when it took effect. */
  readonly announced?: CivilDate;
  readonly status: EventStatus;
  readonly title: LocalText;
  readonly effects: readonly Effect[];
  /** Ids by which links may still name it. */
  readonly formerly?: readonly string[];
}

/** What must be there before anything can be drawn. */
export interface Ledger {
  readonly organizations: readonly Organization[];
  readonly events: readonly LedgerEvent[];
}

/** One key for two organisations, whichever comes first: the smaller id, a space, the other. Ids hold no spaces. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The parties and the kind that a tie id such as `microsoft.openai.compute` names. */
export function partiesOf(tieId: string): { from: string; to: string; kind: TieKind } {
  const [from = '', to = '', kind = ''] = tieId.split('.');
  return { from, to, kind: kind as TieKind };
}
