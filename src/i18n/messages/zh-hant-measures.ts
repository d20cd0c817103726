import type { Messages } from './en.ts';
import type { enMeasures } from './en-measures.ts';

/** Wording of measures in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantMeasures: Pick<Messages, keyof typeof enMeasures> = {
  measures: {},
};
