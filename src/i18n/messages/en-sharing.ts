import { enFiles } from './en-files.ts';
import { enShare } from './en-share.ts';
import { enSheet } from './en-sheet.ts';

/** English wording of all that leaves the page, fetched when a reader shares. */
export const enSharing = { ...enShare, ...enSheet, ...enFiles };

/** The wording of sharing, alike in every language. */
export type ShareMessages = Loose<typeof enSharing>;

/** Texts of any wording in place of those of one language. */
type Loose<Value> = Value extends string
  ? string
  : Value extends (...words: infer Args) => string
    ? (...words: Args) => string
    : { readonly [Key in keyof Value]: Loose<Value[Key]> };
