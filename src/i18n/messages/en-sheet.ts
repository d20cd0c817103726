/** English wording of what is written on exported pictures. */
export const enSheet = {
  sheet: {},
};
