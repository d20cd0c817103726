import type { Scenario } from '../../domain/background.ts';
import type { Words } from '../../i18n/words.ts';

/** The probability that the article gives, in per cent, or a dash. */
export function wordOdds({ probability }: Scenario): string {
  return probability === undefined ? '–' : `${Math.round(probability * 100)}%`;
}

/** The probability and the horizon in full: “probability given: 30 % · for 2026”. */
export function wordFrame({ probability, horizon }: Scenario, words: Words): string {
  const { claims, scenarios } = words.messages;
  const odds =
    probability === undefined
      ? scenarios.noProbability
      : claims.probability(Math.round(probability * 100));
  const until = horizon === undefined ? scenarios.undated : claims.horizon(words.date(horizon));
  return `${odds} · ${until}`;
}
