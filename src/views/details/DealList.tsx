import type { LedgerEvent } from '../../domain/ledger.ts';
import type { TieOnDay } from '../../domain/snapshot.ts';
import type { DealOnDay } from '../../domain/ties.ts';
import { wordAmount } from '../../i18n/amounts.ts';
import type { Words } from '../../i18n/words.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

interface DealListProps {
  readonly tie: TieOnDay;
  readonly events: readonly LedgerEvent[];
  readonly words: Words;
}

/** The tie's deals on the day, each by the title of the event that first spoke of it. `events` come newest first. */
export function DealList({ tie, events, words }: DealListProps) {
  return (
    <ul className="details-deals">
      {tie.deals.map((deal) => {
        const origin = events.findLast((event) => namesDeal(event, tie.id, deal.id));
        return (
          <li key={deal.id}>
            <p className="details-figure">{wordDeal(deal, words)}</p>
            {origin && (
              <LinkButton onPress={() => pick({ type: 'event', id: origin.id })}>
                {words.text(origin.title)}
              </LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function namesDeal({ effects }: LedgerEvent, tieId: string, dealId: string): boolean {
  return effects.some(({ tie, deal }) => tie === tieId && (deal ?? 'main') === dealId);
}

function wordDeal({ amountUsd, amountKind, standing, since }: DealOnDay, words: Words): string {
  const { details, standings } = words.messages;
  const amount =
    amountUsd === null ? details.amountUnknown : wordAmount(amountUsd, amountKind, words);
  return [amount, standings[standing], details.since(words.date(since))].join(' · ');
}
