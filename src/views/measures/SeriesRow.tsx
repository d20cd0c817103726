import { type ReactNode, useMemo } from 'react';
import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { Measure } from '../../domain/measures/window-measures.ts';
import type { Words } from '../../i18n/words.ts';
import { measuredTies } from '../../scene/measured-ties.ts';
import { measuresOf } from '../../scene/measures-scene.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import { MeasureRow } from './MeasureRow.tsx';
import { formatOf } from './measure-format.ts';

/** What every row needs. */
export interface RowProps {
  readonly ledger: IndexedLedger;
  readonly view: ViewState;
  readonly words: Words;
}

interface Props extends RowProps {
  readonly measure: Measure;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A measure that is one series. */
export function SeriesRow({ measure, ledger, view, words, aside, children }: Props) {
  const { measures } = words.messages;
  const series = measuresOf(ledger, measuredTies(ledger, view))[measure];
  const lines = useMemo(() => [{ series, texture: 'solid' as const }], [series]);
  return (
    <MeasureRow
      id={measure}
      name={measures.names[measure]}
      definition={measures.definitions[measure]}
      lines={lines}
      format={formatOf(measure)}
      day={view.at}
      words={words}
      aside={aside}
    >
      {children}
    </MeasureRow>
  );
}
