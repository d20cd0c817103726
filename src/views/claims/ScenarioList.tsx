import type { Scenario } from '../../domain/background.ts';
import { ListSection } from './ListSection.tsx';
import type { Shown } from './shown.ts';

interface ScenarioListProps {
  readonly scenarios: readonly Scenario[];
  readonly shown: Shown;
}

/** The forecasts that the articles make, with the probability they give and what had come of it by the end of the window. */
export function ScenarioList({ scenarios, shown: { words } }: ScenarioListProps) {
  const { claims } = words.messages;
  if (scenarios.length === 0) return null;
  const wordFrame = ({ date, probability, horizon }: Scenario) =>
    [
      words.date(date),
      probability !== undefined && claims.probability(Math.round(probability * 100)),
      horizon !== undefined && claims.horizon(words.date(horizon)),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ListSection title={claims.scenarios}>
      {scenarios.map((scenario) => (
        <li key={scenario.id} className="claims-item">
          <p className="claims-says">{words.text(scenario.name)}</p>
          <p className="claims-origin">{wordFrame(scenario)}</p>
          <p>{words.text(scenario.says)}</p>
          <p className="claims-record">
            <span className="lead-in">{claims.since}</span>
            {words.text(scenario.since)}
          </p>
        </li>
      ))}
    </ListSection>
  );
}
