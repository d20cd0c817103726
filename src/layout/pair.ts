/** Two organisations that some tie joins at some time. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Every pair once, whatever its direction, the smaller id first, sorted. Ids hold no spaces. */
export function distinctPairs(pairs: readonly Pair[]): Pair[] {
  const keys = pairs.map(({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`));
  return [...new Set(keys)].sort().map((key) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to };
  });
}
