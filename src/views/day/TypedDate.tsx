import { type FormEvent, useEffect, useId, useState } from 'react';
import { type Day, formatDay } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import type { Words } from '../../i18n/words.ts';
import { goTo } from '../../store/actions.ts';
import { readTypedDate } from './read-typed-date.ts';

/** A field to type a date into; what cannot be followed stays in the field, with a sentence that says why. */
export function TypedDate({ day, words }: { readonly day: Day; readonly words: Words }) {
  const { timeline } = words.messages;
  const hint = useId();
  const [text, setText] = useState(formatDay(day));
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setText(formatDay(day));
    setProblem('');
  }, [day]);

  const submit = (submission: FormEvent) => {
    submission.preventDefault();
    const typed = readTypedDate(text);
    if (typed === null) return setProblem(timeline.badDate(text));
    if (typed < WINDOW.first || typed > WINDOW.last) {
      const [first, last] = [words.day(WINDOW.first), words.day(WINDOW.last)];
      return setProblem(timeline.outside(words.day(typed), first, last));
    }
    setProblem('');
    setText(formatDay(typed));
    goTo(typed);
  };

  return (
    <form className="day-typed" onSubmit={submit} noValidate>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        aria-label={timeline.typed}
        aria-invalid={problem !== ''}
        aria-describedby={hint}
        value={text}
        onChange={(change) => setText(change.target.value)}
        onFocus={(focus) => focus.target.select()}
      />
      <span id={hint} className="day-problem" role="alert">
        {problem}
      </span>
    </form>
  );
}
