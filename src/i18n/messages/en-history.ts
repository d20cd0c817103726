/** English wording of history. */
export const enHistory = {
  history: {},
};
