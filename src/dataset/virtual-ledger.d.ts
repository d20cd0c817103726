declare module 'virtual:ledger-url' {
  /** Address of the compiled ledger, below the base path of the build. */
  export const ledgerUrl: string;
}
