/** English wording of keys. */
export const enKeys = {
  keys: {},
};
