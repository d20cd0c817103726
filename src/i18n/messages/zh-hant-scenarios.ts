import type { Messages } from './en.ts';
import type { enScenarios } from './en-scenarios.ts';

/** Wording of scenarios in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantScenarios: Pick<Messages, keyof typeof enScenarios> = {
  scenarios: {},
};
