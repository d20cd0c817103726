import type { Messages } from './en.ts';
import type { enScenarios } from './en-scenarios.ts';

/** Wording of scenarios in Simplified Chinese. */
export const zhHansScenarios: Pick<Messages, keyof typeof enScenarios> = {
  scenarios: {},
};
