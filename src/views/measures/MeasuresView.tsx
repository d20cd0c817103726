import { useRef } from 'react';
import { measuredTies } from '../../scene/measured-ties.ts';
import { Axis } from './Axis.tsx';
import { Concentration } from './Concentration.tsx';
import { CyclesRow } from './CyclesRow.tsx';
import { PairsRow } from './PairsRow.tsx';
import { type RowProps, SeriesRow } from './SeriesRow.tsx';
import { useDayScrub } from './use-day-scrub.ts';
import './measures.css';

/** What is measured of the alliances, through the whole window on one axis, with the day's values read out. */
export function MeasuresView(props: RowProps) {
  const frame = useRef<HTMLElement>(null);
  useDayScrub(frame);
  const { ledger, view, words } = props;
  const { measures } = words.messages;
  return (
    <section className="measures" ref={frame} aria-labelledby="measures-heading">
      <h2 id="measures-heading" className="visually-hidden">
        {measures.heading}
      </h2>
      <div className="measures-head">
        <p className="measures-intro">{measures.intro}</p>
        <Axis day={view.at} words={words} />
      </div>
      <ol className="measures-rows">
        <SeriesRow measure="ties" {...props} />
        <SeriesRow measure="organizations" {...props} />
        <SeriesRow measure="density" {...props} />
        <Concentration
          ledger={ledger}
          ties={measuredTies(ledger, view)}
          focus={view.focus}
          day={view.at}
          words={words}
        />
        <PairsRow {...props} />
        <CyclesRow overlay="loops" {...props} />
        <CyclesRow overlay="circles" {...props} />
        <SeriesRow measure="components" {...props} />
        <SeriesRow measure="bridges" {...props} />
      </ol>
    </section>
  );
}
