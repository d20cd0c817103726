import type { Scenario } from '../../domain/background.ts';
import type { Words } from '../../i18n/words.ts';
import { scenariosByHorizon } from '../../scene/scenario-scene.ts';
import { readForecast } from '../../store/session-store.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { ViewState } from '../../viewstate/view-state.ts';
import { wordFrame, wordOdds } from './word-scenario.ts';
import './strip.css';

interface Props {
  readonly scenarios: readonly Scenario[];
  readonly show: ViewState['show'];
  readonly words: Words;
}

/** The forecasts beyond the window's end: a hatched mark each, under the year it is for, with the probability given. */
export function ForecastStrip({ scenarios, show, words }: Props) {
  const { messages } = words;
  return (
    <section className="beyond" aria-label={messages.scenarios.beyond}>
      <h2 className="beyond-heading" data-forecasts="">
        <LinkButton onPress={() => readForecast('')}>{messages.scenarios.beyond}</LinkButton>
      </h2>
      {scenariosByHorizon(scenarios).map(({ horizon, scenarios: own }) => (
        <div key={horizon ?? ''} className="beyond-group">
          <p className="beyond-year">
            {horizon === null ? messages.scenarios.undated : words.date(horizon)}
          </p>
          <ul className="beyond-marks">
            {own.map((scenario) => (
              <li key={scenario.id}>
                <Mark
                  scenario={scenario}
                  isShown={show.includes(`scenario.${scenario.id}`)}
                  words={words}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="beyond-odds">{messages.scenarios.odds}</p>
    </section>
  );
}

interface MarkProps {
  readonly scenario: Scenario;
  readonly isShown: boolean;
  readonly words: Words;
}

function Mark({ scenario, isShown, words }: MarkProps) {
  const said = `${words.text(scenario.name)} (${wordFrame(scenario, words)})`;
  return (
    <button
      type="button"
      className="beyond-mark"
      data-scenario={scenario.id}
      data-shown={isShown}
      aria-label={said}
      title={said}
      onClick={() => readForecast(scenario.id)}
    >
      <span>{wordOdds(scenario)}</span>
    </button>
  );
}
