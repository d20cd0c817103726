import type { Scenario } from '../../domain/background.ts';
import type { Words } from '../../i18n/words.ts';
import { toggleOverlay } from '../../store/actions.ts';
import { readForecast } from '../../store/session-store.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { GhostMark } from './GhostMark.tsx';

interface Props {
  readonly scenarios: readonly Scenario[];
  readonly words: Words;
}

/** The key to the ghosts in the picture: which forecasts they are of, each to be read or taken out. */
export function ShownForecasts({ scenarios, words }: Props) {
  const { messages } = words;
  return (
    <section className="forecasts" aria-label={messages.scenarios.notRecord}>
      <p className="forecasts-kicker">
        <GhostMark /> {messages.scenarios.inPicture}
      </p>
      <ul className="forecasts-list">
        {scenarios.map((scenario) => {
          const name = words.text(scenario.name);
          return (
            <li key={scenario.id} className="forecasts-shown" data-scenario={scenario.id}>
              <LinkButton onPress={() => readForecast(scenario.id)}>{name}</LinkButton>
              <button
                type="button"
                className="chip"
                aria-label={messages.scenarios.hide(name)}
                title={messages.scenarios.hide(name)}
                onClick={() => toggleOverlay(`scenario.${scenario.id}`)}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
