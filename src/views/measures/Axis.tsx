import { parseCivilDate } from '../../domain/time/civil-date.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { middleOf, placeOf } from './chart-geometry.ts';

const YEARS = ['2023', '2024', '2025'].flatMap((text) => parseCivilDate(text) ?? []);

/** The years that all charts share, and the day's flag on the line through them. */
export function Axis({ day, words }: { readonly day: Day; readonly words: Words }) {
  return (
    <div className="measures-axis" aria-hidden="true">
      <div className="measures-axis-span" data-scrub="">
        {YEARS.map(({ text, first }) => (
          <span key={text} className="measures-year" style={{ left: `${placeOf(first)}%` }}>
            {words.date(text)}
          </span>
        ))}
        <span className="measures-line-of-day" style={{ left: `${middleOf(day)}%` }} />
        <span className="measures-flag" style={{ '--place': `${middleOf(day)}%` } as object}>
          {words.dayShort(day)}
        </span>
      </div>
    </div>
  );
}
