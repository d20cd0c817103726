import { type FormEvent, useEffect, useId, useState } from 'react';
import './typed-text.css';

interface Props {
  readonly id?: string;
  readonly label: string;
  /** What stands in the field until something is typed; it comes back when it changes. */
  readonly text: string;
  readonly placeholder?: string;
  /** Follows what was typed: the text to show from then on, or why it cannot be followed. */
  readonly onSubmit: (text: string) => { readonly text: string } | { readonly problem: string };
}

/** A field that is followed on Enter; what cannot be followed stays in it, with a sentence that says why. */
export function TypedText({ id, label, text: given, placeholder, onSubmit }: Props) {
  const hint = useId();
  const [text, setText] = useState(given);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setText(given);
    setProblem('');
  }, [given]);

  const submit = (submission: FormEvent) => {
    submission.preventDefault();
    const followed = onSubmit(text);
    if ('problem' in followed) return setProblem(followed.problem);
    setProblem('');
    setText(followed.text);
  };

  return (
    <form className="typed" onSubmit={submit} noValidate>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={hint}
        placeholder={placeholder}
        value={text}
        onChange={(change) => setText(change.target.value)}
        onFocus={(focus) => focus.target.select()}
      />
      <span id={hint} className="typed-problem" role="alert">
        {problem}
      </span>
    </form>
  );
}
