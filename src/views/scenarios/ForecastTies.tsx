import type { Scenario } from '../../domain/background.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { GhostMark } from './GhostMark.tsx';
import type { Shown } from './shown.ts';

interface Props {
  readonly scenario: Scenario;
  readonly shown: Shown;
}

/** The ties that a forecast supposes, with its notes on them, and who of their parties has no place in the picture. */
export function ForecastTies({ scenario, shown: { ledger, keyframes, words } }: Props) {
  const { scenarios, kinds } = words.messages;
  const { ties } = scenario;
  if (ties.length === 0) return <p className="forecasts-note">{scenarios.noTies}</p>;
  const nameOf = (id: string) => words.name(ledger.organization.get(id));
  const parties = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const absent = [...parties].filter((id) => !keyframes.tracks.has(id));
  const party = (id: string) => (
    <LinkButton onPress={() => pick({ type: 'org', id })}>{nameOf(id)}</LinkButton>
  );
  return (
    <>
      <h3>{scenarios.ties}</h3>
      <ul className="forecasts-list">
        {ties.map(({ from, to, kind, note }) => (
          <li key={`${from}.${to}.${kind}`}>
            <GhostMark /> {party(from)} → {party(to)}
            <span className="forecasts-meta">{` · ${kinds[kind]}`}</span>
            <p>{words.text(note)}</p>
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <p className="forecasts-note">{scenarios.absent(words.list(absent.map(nameOf)))}</p>
      )}
    </>
  );
}
