import type { KeyboardEvent } from 'react';
import { addMonths, type Day } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import type { Words } from '../../i18n/words.ts';
import { scrubTo } from '../../store/actions.ts';

/** The day as a native slider: arrows move a day, Page Up and Page Down a month, Home and End to the window's ends. */
export function DaySlider({ day, words }: { readonly day: Day; readonly words: Words }) {
  const stepMonth = (press: KeyboardEvent) => {
    const months = { PageUp: 1, PageDown: -1 }[press.key];
    if (months === undefined) return;
    press.preventDefault();
    scrubTo(addMonths(day, months));
  };
  return (
    <input
      type="range"
      className="day-slider"
      aria-label={words.messages.timeline.slider}
      aria-valuetext={words.day(day)}
      min={WINDOW.first}
      max={WINDOW.last}
      step={1}
      value={day}
      onKeyDown={stepMonth}
      onChange={(change) => scrubTo(Number(change.target.value) as Day)}
    />
  );
}
