/** English wording of videos of a story or of a range of days. */
export const enVideo = {
  video: {},
};
