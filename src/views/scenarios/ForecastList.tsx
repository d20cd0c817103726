import type { Scenario } from '../../domain/background.ts';
import type { Words } from '../../i18n/words.ts';
import { scenariosByHorizon } from '../../scene/scenario-scene.ts';
import { readForecast } from '../../store/session-store.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { wordFrame } from './word-scenario.ts';

interface Props {
  readonly scenarios: readonly Scenario[];
  readonly inPicture: readonly Scenario[];
  readonly headingId: string;
  readonly words: Words;
}

/** All forecasts, the nearest first, each leading to its card. */
export function ForecastList({ scenarios, inPicture, headingId, words }: Props) {
  const { messages } = words;
  const ordered = scenariosByHorizon(scenarios).flatMap((group) => group.scenarios);
  return (
    <>
      <h2 id={headingId} className="forecasts-heading" tabIndex={-1}>
        {messages.scenarios.list}
      </h2>
      <p className="forecasts-note">{messages.scenarios.intro}</p>
      <ul className="forecasts-list">
        {ordered.map((scenario) => (
          <li key={scenario.id} data-scenario={scenario.id}>
            <LinkButton onPress={() => readForecast(scenario.id)}>
              {words.text(scenario.name)}
            </LinkButton>
            <p className="forecasts-meta">
              {wordFrame(scenario, words)}
              {inPicture.includes(scenario) && (
                <span className="forecasts-badge">{messages.scenarios.shown}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
