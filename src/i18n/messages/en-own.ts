/** English wording of the stories of one's own. */
export const enOwn = {
  own: {},
};
