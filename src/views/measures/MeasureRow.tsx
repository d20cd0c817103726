import type { ReactNode } from 'react';
import { type Series, valueOn } from '../../domain/measures/series.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { Chart, type ChartLine } from './Chart.tsx';
import { extremesOf } from './chart-geometry.ts';
import { type Format, wordChart } from './measure-format.ts';

/** A line with what it counts by, where a chart has two. */
interface NamedLine extends ChartLine {
  readonly by?: string;
}

interface Props {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly lines: readonly NamedLine[];
  /** The value at the chart's top; without it the greatest of the window. */
  readonly top?: number;
  readonly format: Format;
  readonly day: Day;
  readonly words: Words;
  /** What stands beside the definition, and what stands below the chart. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A measure: its name and definition, the day's value, and its chart. */
export function MeasureRow({ id, name, definition, top, lines, aside, children, ...rest }: Props) {
  const { format, day, words } = rest;
  const label = lines
    .map(({ series, by }) => {
      const named = by === undefined ? name : `${name}, ${by}`;
      return wordChart(named, series, valueOn(series, day), day, format, words);
    })
    .join(' ');
  return (
    <li className="measures-row" data-measure={id}>
      <div className="measures-text">
        <h3 className="measures-name">{name}</h3>
        <p className="measures-definition">{definition}</p>
        {aside}
      </div>
      <div className="measures-values">
        {lines.map((line) => (
          <Value key={line.texture} line={line} format={format} day={day} words={words} />
        ))}
      </div>
      <Chart
        lines={lines}
        top={top ?? highest(lines.map(({ series }) => series))}
        day={day}
        label={label}
        format={format}
      />
      <div className="measures-more">{children}</div>
    </li>
  );
}

interface ValueProps extends Pick<Props, 'format' | 'day' | 'words'> {
  readonly line: NamedLine;
}

function Value({ line: { series, texture, by }, format, day, words }: ValueProps) {
  const value = valueOn(series, day);
  return (
    <p className="measures-value" data-texture={texture}>
      <span className="measures-figure">
        {value === null ? <span aria-hidden="true">–</span> : format(value)}
        {value === null && (
          <span className="visually-hidden">{words.messages.measures.noValue}</span>
        )}
      </span>
      {by && (
        <span className="measures-by">
          <svg className="measures-swatch" viewBox="0 0 24 4" aria-hidden="true">
            <path d="M0 2H24" data-texture={texture} />
          </svg>
          {by}
        </span>
      )}
    </p>
  );
}

function highest(lines: readonly Series[]): number {
  return Math.max(0, ...lines.map((series) => extremesOf(series)?.most.value ?? 0));
}
