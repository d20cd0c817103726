import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly text: string;
  /** Why the text names no day, or ''. */
  readonly problem: string;
  readonly onChange: (text: string) => void;
}

/** A field for a day's date that says at once why what is typed cannot be one. */
export function DayField({ label, text, problem, onChange }: Props) {
  const hint = useId();
  return (
    <div className="video-day">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby={hint}
          onChange={(change) => onChange(change.target.value)}
        />
      </label>
      <p id={hint} className="video-problem" role="status">
        {problem}
      </p>
    </div>
  );
}
