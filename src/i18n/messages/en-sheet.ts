/** English wording of what is written on exported pictures. */
export const enSheet = {
  sheet: {
    title: 'Who is allied with whom in AI',
    alliesOf: (names: string) => `Who is allied with ${names}`,
    changes: 'How alliances in AI changed',
    changesOf: (names: string) => `How the alliances of ${names} changed`,
    ties: (kinds: string) => `Ties in AI: ${kinds}`,
    tiesOf: (names: string, kinds: string) => `Ties of ${names}: ${kinds}`,
    latest: (when: string, what: string) => `${when}. ${what}`,
    forecast: (names: string) => `forecast, not record: ${names}`,
    source: (publisher: string, date: string) => `${publisher} (${date})`,
    sources: (named: string) => `Sources: ${named}`,
    sourcesAndMore: (named: string, more: number) =>
      `Sources: ${named}; ${more} more listed at the link`,
    sourcesAtLink: (count: number) =>
      `${count} ${count === 1 ? 'source' : 'sources'}, listed at the link`,
    sourcesUnknown: 'Sources: listed at the link',
    between: '; ',
    note: (version: string) => `Entente, ledger ${version}, CC BY 4.0`,
    described: (title: string, day: string, ties: number, organizations: number) =>
      `${title}. ${day}: ${ties} ${ties === 1 ? 'tie' : 'ties'} and ${organizations} ${organizations === 1 ? 'organisation' : 'organisations'} drawn.`,
    legend: {
      lines: 'Lines',
      reading: 'How to read them',
      organizations: 'Organisations',
      fresh: 'changed on this day',
      disputed: 'sources disagree',
      pinned: 'placed by hand',
      forecast: 'beads: forecast, not record',
      camps: 'outlined: camps in articles',
      solid: 'solid: named in this view',
      size: 'larger: more alliances',
    },
  },
};
