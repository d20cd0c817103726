/** English wording of videos of a story or of a range of days. */
export const enVideo = {
  video: {
    video: 'Video',
    ofStory:
      'Every scene with its caption and sources, for as long as it takes to read, and the way through the dates between. 1920 × 1080, without sound.',
    ofDays:
      'The picture through a range of days: each day of change stands and is told, quiet days pass. 1920 × 1080, without sound.',
    from: 'First day',
    to: 'Last day',
    badOrder: 'The last day must come after the first.',
    pace: 'A day of change stands for',
    paces: { reading: '2.5 s, to be read', playing: '0.75 s, as when playing' },
    length: (time: string) => `Length: ${time}.`,
    changes: (count: number, time: string) =>
      `${count === 0 ? 'No day' : count === 1 ? '1 day' : `${count} days`} of change; length: ${time}.`,
    time: (minutes: number, seconds: number) =>
      minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds} s`,
    make: 'Make video',
    preparing: 'Preparing…',
    made: (name: string) => `Handed to the browser as ${name}.`,
    frames: (done: number, count: number) => `Frame ${done} of ${count}`,
    framesLeft: (done: number, count: number, time: string) =>
      `Frame ${done} of ${count}, about ${time} left`,
    stayOfStory: 'Closing this dialog cancels it.',
    stayOfDays: 'Closing this dialog or leaving this panel cancels it.',
    progress: 'Frames of the video made',
    started: 'The video is being made.',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was saved.',
    failed: (reason: string) => `The video could not be made. ${reason}`,
    notFetched:
      'Something it is made with could not be fetched. Check the connection and try again.',
    noEncoder:
      'This browser cannot encode video of this size. Open the page in a current Chrome, Edge, Firefox or Safari.',
    insteadOfStory: 'Here, take the slides or the handout.',
    insteadOfDays: 'Here, take pictures or slides of single days.',
    noSources: 'The sources stand at the link.',
    moreSources: (list: string, more: number) => `${list}; and ${more} more at the link`,
    days: (from: string, to: string) => `${from} to ${to}`,
  },
};
