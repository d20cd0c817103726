import type { Concentration, ConcentrationSeries } from '../../domain/measures/concentration.ts';
import { SERIES_LENGTH } from '../../domain/measures/series.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { SpellAxis } from './SpellAxis.tsx';
import { middleOf } from './spell-bars.ts';
import { stepPath } from './step-path.ts';
import './concentration-chart.css';

interface ConcentrationChartProps {
  readonly through: ConcentrationSeries;
  readonly now: Concentration;
  readonly day: Day;
  readonly words: Words;
}

const HEIGHT = 60;

/** Concentration from 0 to 1 along the window, with the day's values. Silent: the figures beside it are what a screen reader gets. */
export function ConcentrationChart({ through, now, day, words }: ConcentrationChartProps) {
  return (
    <div className="concentration-chart" aria-hidden="true">
      <span className="concentration-level" data-level="1">
        1
      </span>
      <span className="concentration-level" data-level="0">
        0
      </span>
      <div className="concentration-plot">
        <svg
          viewBox={`0 0 ${SERIES_LENGTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="concentration-line" d={stepPath(through.byNumber, HEIGHT)} />
          <path
            className="concentration-line"
            data-line="dashed"
            d={stepPath(through.byMoney, HEIGHT)}
          />
        </svg>
        <span className="details-chart-day" style={{ left: `${middleOf(day)}%` }} />
        <Dot value={now.byNumber} day={day} />
        <Dot value={now.byMoney} day={day} />
      </div>
      <div className="concentration-axis">
        <SpellAxis words={words} />
      </div>
    </div>
  );
}

function Dot({ value, day }: { readonly value: number | null; readonly day: Day }) {
  if (value === null) return null;
  const style = { left: `${middleOf(day)}%`, bottom: `${value * 100}%` };
  return <span className="concentration-dot" style={style} />;
}
