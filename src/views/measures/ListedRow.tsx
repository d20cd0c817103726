import { type ReactNode, useId, useState } from 'react';
import type { Measure } from '../../domain/measures/window-measures.ts';
import { type RowProps, SeriesRow } from './SeriesRow.tsx';

interface Props extends RowProps {
  readonly measure: Measure;
  /** How many the list has that stand on the day. */
  readonly count: number;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** A measure that counts what can be listed; the list opens below the chart. */
export function ListedRow({ count, isOpenAtFirst, children, ...rest }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { view, words } = rest;
  const { measures } = words.messages;
  const toggle = (
    <button
      type="button"
      className="measures-which"
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => setOpen(!isOpen)}
    >
      {measures.which(count, words.day(view.at))}
    </button>
  );
  return (
    <SeriesRow {...rest} aside={toggle}>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </SeriesRow>
  );
}
