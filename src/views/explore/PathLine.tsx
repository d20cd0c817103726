import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import type { TieOnDay } from '../../domain/snapshot.ts';
import type { Words } from '../../i18n/words.ts';
import type { PathStep } from '../../scene/path-scene.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

interface Props {
  readonly path: readonly PathStep[];
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** One path: the names in order, and between two of them the kinds of their ties, each a way to the tie. */
export function PathLine({ path, ledger, words }: Props) {
  const nameOf = (id: string) => words.name(ledger.organization.get(id));
  const linkTo = (tie: TieOnDay, step: PathStep) => (
    <TieLink
      key={tie.id}
      tie={tie}
      isForth={tie.from === step.from}
      nameOf={nameOf}
      words={words}
    />
  );
  return (
    <li className="paths-line">
      <b>{nameOf(path[0]?.from ?? '')}</b>
      {path.map((step) => (
        <span key={step.to} className="paths-step">
          <span className="paths-ties">{step.ties.map((tie) => linkTo(tie, step))}</span>
          <b>{nameOf(step.to)}</b>
        </span>
      ))}
    </li>
  );
}

interface TieLinkProps {
  readonly tie: TieOnDay;
  /** Whether the tie points the way of the path. */
  readonly isForth: boolean;
  readonly nameOf: (id: string) => string;
  readonly words: Words;
}

function TieLink({ tie, isForth, nameOf, words }: TieLinkProps) {
  const { details, explore, kinds } = words.messages;
  const kind = kinds[tie.kind];
  const reported = tie.standing === 'reported' ? ` (${explore.reportedStep})` : '';
  return (
    <LinkButton
      label={`${kind}${reported}: ${details.tieNamed(nameOf(tie.from), nameOf(tie.to), kind)}`}
      onPress={() => pick({ type: 'tie', id: tie.id })}
    >
      <span aria-hidden="true" style={{ color: `var(--kind-${tie.kind})` }}>
        {isForth ? '→ ' : '← '}
      </span>
      {`${kind}${reported}`}
    </LinkButton>
  );
}
