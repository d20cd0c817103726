import type { Day } from './day.ts';

/** The days that Entente shows: 1 January 2023 to 31 December 2025, both included. */
export const WINDOW: { readonly first: Day; readonly last: Day } = {
  first: 19_358 as Day,
  last: 20_453 as Day,
};
