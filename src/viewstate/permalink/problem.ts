import type { Pick } from '../view-state.ts';

/** Why a part of a link was not followed. Reasons carry values, never wording. */
export type LinkProblem =
  | { readonly type: 'impossible-date'; readonly value: string }
  | { readonly type: 'outside-window'; readonly value: string; readonly used: string }
  | {
      readonly type: 'unknown-value';
      readonly param: string;
      readonly value: string;
      readonly nearest: string | null;
    }
  | {
      readonly type: 'unknown-record';
      readonly record: Pick['type'] | 'camp' | 'scenario' | 'story';
      readonly param: string;
      readonly value: string;
      readonly nearest: string | null;
    }
  | { readonly type: 'unkept-ledger'; readonly version: string; readonly isFrozen: boolean }
  /** A story that is kept in another browser, or was deleted in this one. */
  | { readonly type: 'story-elsewhere' }
  /** A link that carries a story from which no story can be read. */
  | { readonly type: 'unreadable-story' }
  | { readonly type: 'repeated'; readonly param: string }
  | { readonly type: 'unknown-param'; readonly param: string; readonly nearest: string };

/** What a parameter's text means, and what of it was not understood. Without a value the default holds. */
export interface Decoded<Value> {
  readonly value?: Value;
  readonly problems: readonly LinkProblem[];
}
