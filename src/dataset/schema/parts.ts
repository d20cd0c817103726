import { z } from 'zod';
import { parseCivilDate } from '../../domain/time/civil-date.ts';
import { TIE_KINDS } from '../../domain/vocabulary.ts';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const TIE = `${ID}\\.${ID}\\.(?:${TIE_KINDS.join('|')})`;
const NOT_A_DATE = 'is not a date; write "2025", "2025-Q3", "2025-11" or "2025-11-03" in quotes';

/** The id of a record: safe in a link. */
export const id = z
  .string()
  .regex(new RegExp(`^${ID}$`), 'is not an id; use a–z, 0–9 and single hyphens');

/** Ids that the record had before, which links may still hold. */
export const formerly = z.array(id).min(1).optional();

export const civilDate = z
  .string(NOT_A_DATE)
  .refine((text) => parseCivilDate(text) !== null, NOT_A_DATE);

/** Controls, halves of surrogate pairs, and marks that turn the direction of what follows: nobody sees them, and they make a text say what it does not. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF]/u;

export const text = z
  .string()
  .trim()
  .min(1, 'is empty; write the text')
  .refine((written) => !UNSEEN.test(written), 'holds a character that cannot be seen; take it out');

/** Text that a reader sees; `zh-Hant` only where what is derived from `zh-Hans` reads wrong. */
export const localText = z.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text.optional() });

export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, 'is not a web address; it must start with https:// or http://');

export const tieId = z
  .string()
  .regex(
    new RegExp(`^${TIE}$`),
    `is not a tie; write from.to.kind, the kind one of ${TIE_KINDS.join(', ')}`,
  );

/** What a claim is about. */
export const target = z
  .string()
  .regex(
    new RegExp(`^(?:event\\.${ID}|org\\.${ID}|tie\\.${TIE})$`),
    'is not a target; write event.some-id, tie.from.to.kind or org.some-id',
  );
