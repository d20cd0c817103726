/** English wording of the versions of the ledger, and of working offline. */
export const enEditions = {
  editions: {},
};
