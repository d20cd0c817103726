import { type Day, formatDay } from '../../domain/time/day.ts';
import { readTypedDay } from '../../i18n/typed-day.ts';
import type { Words } from '../../i18n/words.ts';
import { goTo } from '../../store/actions.ts';
import { TypedText } from '../../ui/TypedText.tsx';

/** The field's id, for the key that leads to it. */
export const DAY_FIELD_ID = 'day-field';

/** A field to type the day's date into. */
export function TypedDate({ day, words }: { readonly day: Day; readonly words: Words }) {
  const follow = (text: string) => {
    const typed = readTypedDay(text, words);
    if (typeof typed === 'string') return { problem: typed };
    goTo(typed);
    return { text: formatDay(typed) };
  };
  return (
    <TypedText
      id={DAY_FIELD_ID}
      label={words.messages.timeline.typed}
      text={formatDay(day)}
      onSubmit={follow}
    />
  );
}
