import type { TieOnDay } from '../../domain/snapshot.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';

interface TieStandingProps {
  readonly onDay: TieOnDay | null;
  readonly day: Day;
  readonly words: Words;
}

/** How the tie stands on the day and since when, or that it does not. */
export function TieStanding({ onDay, day, words }: TieStandingProps) {
  const { details, standings } = words.messages;
  return (
    <p className="details-standing">
      <span className="details-meta">{details.standsOn(words.day(day))}</span>
      <span>
        {onDay
          ? `${standings[onDay.standing]} · ${details.since(words.date(onDay.since))}`
          : details.absent}
      </span>
    </p>
  );
}
