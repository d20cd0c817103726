/** English wording of the pages that previews show and that are read without script. */
export const enPages = {
  description:
    'Who is allied with whom in AI, day by day from 2023 to 2025, with a source for every line.',
  open: (day: string) => `Open ${day} in Entente`,
  openScene: 'Open this scene in Entente',
  openApp: 'Open Entente',
  picture: (day: string) => `Graph of the alliances among AI companies on ${day}.`,
  pictureOfEvent: (day: string, title: string) =>
    `Graph of the alliances among AI companies on ${day}, with this event marked: ${title}`,
  chronicle: 'All events',
  chronicleHint: (events: number) =>
    `The whole record as a list: ${events} events, each with its sources.`,
  previous: 'Event before:',
  next: 'Event after:',
  scene: (number: number, all: number) => `Scene ${number} of ${all}`,
  licence: 'The ledger is published under CC BY 4.0.',
  feed: 'Entente: changes of the ledger',
  moved: 'The record that stood here has moved to:',
  missing: 'There is no such page.',
  missingHint: 'The address may have a slip in it. Every event that is recorded has a page:',
};

/** The wording of these pages, alike in every language. */
export type PageMessages = typeof enPages;
