import type { Scenario } from '../../domain/background.ts';
import type { Shown } from './shown.ts';

interface Props {
  readonly scenario: Scenario;
  readonly shown: Shown;
}

/** The claims that the forecast rests on or makes, each with its verdict and what the record says. */
export function ForecastClaims({ scenario, shown: { background, words } }: Props) {
  const { scenarios, claims: wording, verdicts } = words.messages;
  const own = background.claims.filter(({ id }) => scenario.claims.includes(id));
  if (own.length === 0) return null;
  return (
    <>
      <h3>{scenarios.claims}</h3>
      <ul className="forecasts-list">
        {own.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <span className="verdict" data-verdict={claim.verdict}>
              {verdicts[claim.verdict]}
            </span>
            <p>
              <span className="lead-in">{wording.says}</span>
              {words.text(claim.says)}
            </p>
            <p>
              <span className="lead-in">{wording.record}</span>
              {words.text(claim.record)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
