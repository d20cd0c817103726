import type { TieOnDay } from '../../domain/snapshot.ts';
import { wordAmount } from '../../i18n/amounts.ts';
import type { Words } from '../../i18n/words.ts';

/** A tie in short: that it is only reported, its exclusivity, stake and power, the amounts of its standing deals, never added up, and until when it runs. */
export function wordInShort(tie: TieOnDay, words: Words): string {
  const { standings, exclusivities, terms: wording } = words.messages;
  const { exclusivity, stakePct, powerGw, until } = tie.terms;
  const deals = tie.deals.filter((deal) => deal.standing === tie.standing);
  const parts = [
    tie.standing === 'reported' && standings.reported,
    exclusivity && exclusivities[exclusivity],
    stakePct !== undefined && wording.stakeValue(stakePct),
    powerGw !== undefined && wording.powerValue(powerGw),
    ...deals.map((deal) =>
      deal.amountUsd === null ? '' : wordAmount(deal.amountUsd, deal.amountKind, words),
    ),
    until !== undefined && wording.untilValue(words.date(until)),
  ];
  return parts.filter(Boolean).join(' · ');
}
