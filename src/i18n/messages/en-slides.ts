/** English wording of slides and handouts of a story. */
export const enSlides = {
  slides: {
    heading: 'Take the story away',
    takeAway: 'Take away',
    takeAwayNamed: (title: string) => `Take “${title}” away`,
    slides: 'Slides (PPTX)',
    slidesHint:
      'One slide a scene: picture, caption, sources and speaker notes. All text can be edited.',
    getSlides: 'Download slides',
    handout: 'Handout (paper or PDF)',
    handoutHint:
      'All scenes with their sources, to be printed or saved as a PDF from the browser’s print dialog.',
    openHandout: 'Open handout',
    making: (done: number, count: number) => `Picture ${done} of ${count} is made.`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was saved.',
    made: (name: string) => `Handed to the browser as ${name}.`,
    failed: (reason: string) => `The slides could not be made. ${reason}`,
    notFetched:
      'Something they are made with could not be fetched. Check the connection and try again.',
    scenes: (count: number) => `${count} scenes`,
    place: (number: number, count: number) => `Scene ${number} of ${count}`,
    titled: (publisher: string, title: string) => `${publisher}: ${title}`,
    sources: 'Sources:',
    between: '; ',
    notes: 'Speaker notes',
    thisScene: 'This scene:',
    thisStory: 'This story:',
    print: 'Print handout',
    withNotes: 'with speaker notes',
    close: 'Close handout',
    preparing: 'The pictures are being drawn.',
    handoutOf: (title: string) => `${title}: handout`,
    handoutFailed: (reason: string) => `The handout could not be made. ${reason}`,
  },
};
