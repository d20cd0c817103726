import { type ReactNode, useId } from 'react';
import './choices.css';

interface Props<Value> {
  readonly legend: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    /** How many it leaves, where that is said. */
    readonly count?: number;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** One beneath the other in columns, where there are many; in a row unless told. */
  readonly inColumns?: boolean;
  /** What belongs to the choice made. */
  readonly children?: ReactNode;
}

/** One of several to choose. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const { legend, choices, chosen, onChoose, inColumns = false, children } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="choices-legend">{legend}</legend>
      <div className={inColumns ? 'choices-columns' : 'choices-row'}>
        {choices.map(({ value, label, count }) => (
          <label key={value} className="choices-one">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
            {count !== undefined && <span className="choices-count">{count}</span>}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
