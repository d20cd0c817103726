import type { Scenario } from '../../domain/background.ts';
import { toggleOverlay } from '../../store/actions.ts';
import { readForecast } from '../../store/session-store.ts';
import { OutgoingLink } from '../../ui/OutgoingLink.tsx';
import { ForecastClaims } from './ForecastClaims.tsx';
import { ForecastTies } from './ForecastTies.tsx';
import { GhostMark } from './GhostMark.tsx';
import type { Shown } from './shown.ts';
import { wordFrame } from './word-scenario.ts';

interface Props {
  readonly scenario: Scenario;
  readonly isShown: boolean;
  readonly headingId: string;
  readonly shown: Shown;
}

/** One forecast: who made it and when, how likely and for when, what it says, what has come of it, and what it would tie. */
export function ForecastCard({ scenario, isShown, headingId, shown }: Props) {
  const { background, words } = shown;
  const { scenarios, claims, details } = words.messages;
  const source = background.source.get(scenario.article);
  const origin = claims.published(
    source?.label ? words.text(source.label) : (source?.publisher ?? scenario.article),
    words.date(scenario.date),
  );
  return (
    <>
      <button type="button" className="chip forecasts-back" onClick={() => readForecast('')}>
        ← {scenarios.back}
      </button>
      <p className="forecasts-kicker">
        <GhostMark /> {scenarios.notRecord}
      </p>
      <h2 id={headingId} className="forecasts-heading" tabIndex={-1}>
        {words.text(scenario.name)}
      </h2>
      <p className="forecasts-meta">{wordFrame(scenario, words)}</p>
      <p className="forecasts-meta">
        <OutgoingLink url={source?.url ?? ''} hint={details.opensElsewhere}>
          {origin}
        </OutgoingLink>
      </p>
      {scenario.ties.length > 0 && (
        <button
          type="button"
          className="chip forecasts-toggle"
          aria-pressed={isShown}
          onClick={() => toggleOverlay(`scenario.${scenario.id}`)}
        >
          {scenarios.show}
        </button>
      )}
      <h3>{scenarios.says}</h3>
      <p>{words.text(scenario.says)}</p>
      <h3>{scenarios.since}</h3>
      <p>{words.text(scenario.since)}</p>
      <ForecastTies scenario={scenario} shown={shown} />
      <ForecastClaims scenario={scenario} shown={shown} />
    </>
  );
}
