import type { FileRequest } from './file-request.ts';

type Worded = Pick<FileRequest, 'words' | 'share'>;

/** The sorts of code that files use, by the name of the column or key that they stand in. */
const SORTS = {
  change: ({ share }: Worded) => share.files.changes,
  kind: ({ words }: Worded) => words.messages.kinds,
  standing: ({ words }: Worded) => words.messages.standings,
  status: ({ words }: Worded) => words.messages.statuses,
  effect: ({ words }: Worded) => words.messages.effects,
} as const;

type Sort = keyof typeof SORTS;

/** The codes that occur in a file, by sort. */
export type Codes = Readonly<Partial<Record<Sort, readonly string[]>>>;

/** What codes mean, in the reader's language. */
export type Legend = Readonly<Partial<Record<Sort, Readonly<Record<string, string>>>>>;

/** The legend of the codes that occur and of no others, in the order of the wording; sorts of which none occurs are left out. */
export function legendOf(codes: Codes, worded: Worded): Legend {
  const sorts = Object.entries(SORTS).map(([sort, wordsOf]) => {
    const occurring = new Set(codes[sort as Sort]);
    const meant = Object.entries(wordsOf(worded)).filter(([code]) => occurring.has(code));
    return [sort, Object.fromEntries(meant)] as const;
  });
  return Object.fromEntries(sorts.filter(([, meant]) => Object.keys(meant).length > 0));
}

/** The legend of every code that records use, changes between two days not being recorded. */
export function wholeLegend(worded: Worded): Legend {
  const { change: _, ...sorts } = SORTS;
  const all = Object.entries(sorts).map(([sort, wordsOf]) => [sort, Object.keys(wordsOf(worded))]);
  return legendOf(Object.fromEntries(all), worded);
}

/** The same in one line for a cell: `kind: compute = computing, equity = shares; standing: …`. */
export function legendLine(legend: Legend): string {
  const sorts = Object.entries(legend).map(([sort, meant]) => {
    const pairs = Object.entries(meant).map(([code, word]) => `${code} = ${word}`);
    return `${sort}: ${pairs.join(', ')}`;
  });
  return sorts.join('; ');
}
