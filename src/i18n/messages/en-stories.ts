/** English wording of stories and talks. */
export const enStories = {
  stories: { title: 'Stories', add: 'Add to story' },
};
