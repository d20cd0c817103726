import { type ReactNode, useId } from 'react';

interface Props<Value> {
  readonly legend: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly count: number;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children?: ReactNode;
}

/** One of several to choose, each with the number of ties that it leaves. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const { legend, choices, chosen, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="choices-legend">{legend}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value} className="choices-one">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
          <span className="filters-count">{count}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
