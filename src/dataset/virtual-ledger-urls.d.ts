declare module 'virtual:ledger-urls' {
  /** Addresses of the two compiled files of each language, below the base path of the build. */
  export const ledgerUrls: {
    readonly [Tag in 'en' | 'zh-Hans' | 'zh-Hant']: {
      readonly ledger: string;
      readonly background: string;
    };
  };
}
