/** English wording of tables and files of data. */
export const enFiles = {
  files: {
    names: {
      snapshot: 'Ties of the day',
      comparison: 'What differs between the two days',
      events: 'Events',
      network: 'Network through time',
      ledger: 'The whole ledger',
    },
    notes: {
      snapshot: 'The ties that this view shows, with their terms, deals, events and sources.',
      comparison: 'The ties added, removed and changed, each as it stood before and after.',
      events:
        'What happened up to the day, or between the two days compared, with what it did to each tie, dates as written and addresses of the sources.',
      network:
        'The ties that this view lets through, with the days on which they stood, for Gephi and its timeline. Places, sizes and colours are those of the day.',
      ledger:
        'Every organisation, event, source, claim, camp and forecast, whatever this view shows.',
    },
    formats: {
      csv: 'A table for spreadsheets. Text that a spreadsheet could run as a formula stands behind an apostrophe.',
      json: 'For programs. Texts are in the language of the page.',
      gexf: 'GEXF 1.3, for programs that draw networks.',
    },
    changes: { added: 'added', removed: 'removed', changed: 'changed' },
    networkTitle: (day: string) => `Entente: alliances of the AI industry, drawn as of ${day}.`,
    networkLegend:
      'A spell gives the first and the last day on which a tie stood, both included. The colour of an edge is that of its kind.',
    networkOrigin: (version: string, licence: string, link: string) =>
      `Ledger version ${version}, ${licence}. ${link}`,
  },
};
