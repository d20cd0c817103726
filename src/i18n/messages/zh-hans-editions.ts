import type { Messages } from './en.ts';
import type { enEditions } from './en-editions.ts';

/** Wording of the versions of the ledger, and of working offline in Simplified Chinese. */
export const zhHansEditions: Pick<Messages, keyof typeof enEditions> = {
  editions: {},
};
