import { type ReactNode, useId } from 'react';

interface Props<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What belongs to the choice made. */
  readonly children?: ReactNode;
}

/** One of a few to choose, in a row. */
export function Options<Value extends string | number>(props: Props<Value>) {
  const { legend, options, chosen, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset className="share-options">
      <legend className="share-label">{legend}</legend>
      <div className="share-choices">
        {options.map(({ value, label }) => (
          <label key={value} className="share-choice">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
