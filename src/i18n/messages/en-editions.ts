/** English wording of the versions of the ledger, and of working offline. */
export const enEditions = {
  editions: {
    asOf: (date: string) => `This is the ledger as of ${date}.`,
    newestDiffers: (ties: number) =>
      `In the newest, ${ties === 1 ? '1 tie differs' : `${ties} ties differ`} in this link’s view.`,
    newestSame: 'The newest has the same ties in this link’s view.',
    showNewest: 'Show the newest',
    differs: (ties: number) =>
      `${ties === 1 ? '1 tie differs' : `${ties} ties differ`} in this link’s view since it was made.`,
    showAsItWas: (date: string) => `See it as of ${date}`,
    keepNewest: 'Keep the newest',
    unkept: (version: string) =>
      `Ledger ${version}, which it asks for, is not kept here; the newest is shown.`,
    unkeptSince: (version: string) =>
      `It was made with ledger ${version}, which is not kept here; what has changed since cannot be told.`,
    newVersion: 'A new version of Entente is ready.',
    loadNewVersion: 'Load it',
  },
};
