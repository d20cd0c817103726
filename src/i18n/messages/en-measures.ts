/** English wording of measures. */
export const enMeasures = {
  measures: {},
};
