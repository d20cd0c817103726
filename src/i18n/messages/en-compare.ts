/** English wording of compare. */
export const enCompare = {
  compare: {},
};
