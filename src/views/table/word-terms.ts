import type { Terms } from '../../domain/ledger.ts';
import type { TieOnDay } from '../../domain/snapshot.ts';
import type { DealOnDay } from '../../domain/ties.ts';
import { wordAmount } from '../../i18n/amounts.ts';
import type { Words } from '../../i18n/words.ts';

/** The terms that fit a cell: exclusivity, stake, power, length and end. Empty where none is known. */
export function wordTerms(terms: Terms, words: Words): string {
  const { exclusivities, terms: wording } = words.messages;
  const parts = [
    terms.exclusivity && exclusivities[terms.exclusivity],
    terms.stakePct !== undefined && wording.stakeValue(terms.stakePct),
    terms.powerGw !== undefined && wording.powerValue(terms.powerGw),
    terms.years !== undefined && wording.yearsValue(terms.years),
    terms.until !== undefined && wording.untilValue(words.date(terms.until)),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The amounts of the deals that stand, listed and never added up. A deal that is only reported inside a tie in force says so. */
export function wordAmounts(tie: TieOnDay, words: Words): string {
  const amounts = standingDeals(tie).flatMap((deal) => {
    if (deal.amountUsd === null) return [];
    const amount = wordAmount(deal.amountUsd, deal.amountKind, words);
    const isReported = deal.standing !== tie.standing;
    return isReported ? words.messages.terms.reportedValue(amount) : amount;
  });
  return new Intl.ListFormat(words.language, { style: 'narrow' }).format(amounts);
}

/** The largest amount among the deals that stand, for sorting; null where none is known. */
export function largestAmount(tie: TieOnDay): number | null {
  const amounts = standingDeals(tie).flatMap((deal) => deal.amountUsd ?? []);
  return amounts.length > 0 ? Math.max(...amounts) : null;
}

function standingDeals(tie: TieOnDay): readonly DealOnDay[] {
  return tie.deals.filter((deal) => deal.standing !== 'ended');
}
