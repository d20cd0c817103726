import { memo } from 'react';
import { SERIES_LENGTH, type Series, valueOn } from '../../domain/measures/series.ts';
import { parseCivilDate } from '../../domain/time/civil-date.ts';
import type { Day } from '../../domain/time/day.ts';
import {
  CHART_HEIGHT,
  depthOf,
  extremesOf,
  labelDepths,
  middleOf,
  placeOf,
  stepPath,
} from './chart-geometry.ts';

/** One line of a chart; its texture tells it from another. */
export interface ChartLine {
  readonly series: Series;
  readonly texture: 'solid' | 'dashed';
}

interface Props {
  readonly lines: readonly ChartLine[];
  /** The value at the top; the ground is 0. */
  readonly top: number;
  readonly day: Day;
  /** Says what there is to see. */
  readonly label: string;
  readonly format: (value: number) => string;
}

/** The first days of the years after the window's first. */
const NEW_YEARS = ['2024', '2025'].flatMap((text) => parseCivilDate(text)?.first ?? []);

/** How far apart two labels of the scale must be to be read, in per cent of the chart's height. */
const LABEL_GAP = 22;

/** A measure through the window on the common axis, with the day's line and dot, and its least and greatest value at the side. */
export function Chart({ lines, top, day, label, format }: Props) {
  return (
    <div className="measures-plot">
      <div className="measures-axis-span" role="img" aria-label={label} data-scrub="">
        {NEW_YEARS.map((first) => (
          <span key={first} className="measures-year-line" style={{ left: `${placeOf(first)}%` }} />
        ))}
        <span className="measures-line-of-day" style={{ left: `${middleOf(day)}%` }} />
        <div className="measures-drawn">
          <Steps lines={lines} top={top} />
          {lines.map(({ series, texture }) => (
            <Dot key={texture} value={valueOn(series, day)} day={day} top={top} />
          ))}
        </div>
      </div>
      <Scale lines={lines} top={top} format={format} />
    </div>
  );
}

const Steps = memo(function Steps({ lines, top }: Pick<Props, 'lines' | 'top'>) {
  return (
    <svg
      className="measures-steps"
      viewBox={`0 0 ${SERIES_LENGTH} ${CHART_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(({ series, texture }) => (
        <path key={texture} data-texture={texture} d={stepPath(series, top)} />
      ))}
    </svg>
  );
});

interface DotProps extends Pick<Props, 'day' | 'top'> {
  readonly value: number | null;
}

function Dot({ value, day, top }: DotProps) {
  if (value === null) return null;
  const place = { left: `${middleOf(day)}%`, top: `${depthOf(value, top)}%` };
  return <span className="measures-dot" style={place} />;
}

/** Only the least and the greatest: the day's own value is read out beside the chart. */
const Scale = memo(function Scale({ lines, top, format }: Pick<Props, 'lines' | 'top' | 'format'>) {
  const found = lines.flatMap(({ series }) => extremesOf(series) ?? []);
  if (found.length === 0) return <div className="measures-scale" />;
  const most = Math.max(...found.map((extremes) => extremes.most.value));
  const least = Math.min(...found.map((extremes) => extremes.least.value));
  const depths = labelDepths(depthOf(most, top), depthOf(least, top), LABEL_GAP);
  return (
    <div className="measures-scale" aria-hidden="true">
      <span style={{ top: `${depths.most}%` }}>{format(most)}</span>
      {depths.least !== null && <span style={{ top: `${depths.least}%` }}>{format(least)}</span>}
    </div>
  );
});
