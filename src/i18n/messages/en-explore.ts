/** English wording of explore. */
export const enExplore = {
  explore: {},
};
