import { useId, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What stands there while nothing is written. */
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

/** A field for several lines, as high as what is written in it. */
export function GrowingText({ label, hint, value, placeholder, onChange }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fitHeight(area.current, value), [value]);
  useLayoutEffect(() => {
    const observed = area.current;
    if (!observed) return undefined;
    let width = observed.clientWidth;
    const observer = new ResizeObserver(() => {
      if (observed.clientWidth !== width) fitHeight(observed, observed.value);
      width = observed.clientWidth;
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return (
    <p className="own-line">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        className="own-field own-text"
        rows={2}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className="own-hint">
          {hint}
        </span>
      )}
    </p>
  );
}

/** As high as its text; without one, as high as its rows. */
function fitHeight(area: HTMLTextAreaElement | null, value: string): void {
  if (!area) return;
  area.style.height = 'auto';
  if (value === '') return;
  const borders = area.offsetHeight - area.clientHeight;
  area.style.height = `${area.scrollHeight + borders}px`;
}
