import { useEffect, useId, useRef } from 'react';
import type { Scenario } from '../../domain/background.ts';
import { readForecast } from '../../store/session-store.ts';
import { ForecastCard } from './ForecastCard.tsx';
import { ForecastList } from './ForecastList.tsx';
import { ShownForecasts } from './ShownForecasts.tsx';
import type { Shown } from './shown.ts';
import './scenarios.css';

interface Props extends Shown {
  /** Those that the view shows. */
  readonly shown: readonly Scenario[];
  /** The one that is read, '' for the list of all, null for none. */
  readonly read: string | null;
}

/** The forecasts: one of them, the list of all, or a line on those that are in the picture. */
export function ForecastPanel({ shown, read, ...rest }: Props) {
  if (read === null) return <ShownForecasts scenarios={shown} words={rest.words} />;
  return <Reading key={read} read={read} shown={shown} {...rest} />;
}

function Reading({ shown, read, ...rest }: Props & { readonly read: string }) {
  const { background, words } = rest;
  const scenario = background.scenarios.find(({ id }) => id === read);
  const headingId = useId();
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  const { scenarios } = words.messages;
  return (
    <section
      ref={region}
      className="forecasts forecasts-open"
      aria-labelledby={headingId}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        press.stopPropagation();
        close(read);
      }}
    >
      <button type="button" className="panel-close" onClick={() => close(read)}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">{scenarios.close}</span>
      </button>
      {scenario ? (
        <ForecastCard
          scenario={scenario}
          isShown={shown.includes(scenario)}
          headingId={headingId}
          shown={rest}
        />
      ) : (
        <ForecastList
          scenarios={background.scenarios}
          inPicture={shown}
          headingId={headingId}
          words={words}
        />
      )}
    </section>
  );
}

/** Closes the forecasts, and puts whoever works by keys back to the way in: the forecast's mark, or else the entry to all of them. */
function close(read: string): void {
  readForecast(null);
  const ways = [
    `.beyond-mark[data-scenario="${read}"]`,
    'button[data-forecasts]',
    '[data-forecasts] button',
  ];
  const way = ways.find((selector) => document.querySelector(selector));
  if (way !== undefined) document.querySelector<HTMLElement>(way)?.focus();
}
