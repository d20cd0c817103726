/** English wording of search. */
export const enSearch = {
  search: {},
};
