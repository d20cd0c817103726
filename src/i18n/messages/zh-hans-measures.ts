import type { Messages } from './en.ts';
import type { enMeasures } from './en-measures.ts';

/** Wording of measures in Simplified Chinese. */
export const zhHansMeasures: Pick<Messages, keyof typeof enMeasures> = {
  measures: {},
};
