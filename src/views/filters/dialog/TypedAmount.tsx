import { type FormEvent, useId, useState } from 'react';
import type { Words } from '../../../i18n/words.ts';
import { changeTo } from '../../../store/actions.ts';
import { readTypedAmount } from './read-typed-amount.ts';

/** A field for an amount that is not among the choices; what cannot be read stays in the field, with a sentence that says so. */
export function TypedAmount({ words }: { readonly words: Words }) {
  const { explore } = words.messages;
  const hint = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');

  const submit = (submission: FormEvent) => {
    submission.preventDefault();
    const amount = readTypedAmount(text);
    if (amount === null) return setProblem(explore.badAmount(text));
    setProblem('');
    setText('');
    changeTo({ amount });
  };

  return (
    <form className="choices-typed" onSubmit={submit} noValidate>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={explore.typedAmount}
        placeholder={words.usd(2.5e9)}
        aria-invalid={problem !== ''}
        aria-describedby={hint}
        value={text}
        onChange={(change) => setText(change.target.value)}
      />
      <button type="submit" className="chip">
        {explore.setAmount}
      </button>
      <span id={hint} className="choices-problem" role="alert">
        {problem}
      </span>
    </form>
  );
}
