/** English wording of the dialog for sharing, of citations and of embedding. */
export const enShare = {
  share: {},
};
