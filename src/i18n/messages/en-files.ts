/** English wording of tables and files of data. */
export const enFiles = {
  files: {},
};
