import type { Decoded } from './problem.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9 };

/** Whole US dollars: digits, or a decimal number of thousands (`k`), millions (`m`) or billions (`b`), up to 10^13. */
export function decodeAmount(text: string): Decoded<number> {
  if (text === '') return { problems: [] };
  const match = /^(\d{1,14}(?:\.\d{1,6})?)([kmb]?)$/i.exec(text);
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''] ?? 1;
  const value = match ? Math.round(Number(match[1]) * unit) : Number.NaN;
  if (value <= 1e13) return { value, problems: [] };
  const problem = { type: 'unknown-value', param: 'amount', value: text, nearest: null } as const;
  return { problems: [problem] };
}
