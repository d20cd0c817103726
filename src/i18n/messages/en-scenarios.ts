/** English wording of scenarios. */
export const enScenarios = {
  scenarios: {},
};
