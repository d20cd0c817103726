declare module 'virtual:ledger-urls' {
  type Urls = {
    readonly [Tag in 'en' | 'zh-Hans' | 'zh-Hant']: {
      readonly ledger: string;
      readonly background: string;
    };
  };

  /** The version of the ledger as it stands. */
  export const ledgerVersion: string;

  /** Addresses of the two compiled files of each language, below the base path of the build. */
  export const ledgerUrls: Urls;

  /** Addresses of the stories in each language. */
  export const storyUrls: { readonly [Tag in 'en' | 'zh-Hans' | 'zh-Hant']: string };

  /** The versions of the ledger that are kept, each with its day (`2026-11-22`) and addresses; where the ledger as it stands is among them, its are `ledgerUrls` itself. */
  export const keptLedgers: {
    readonly [version: string]: { readonly date: string; readonly urls: Urls };
  };
}
