import type { IndexedLedger } from '../../domain/indexed-ledger.ts';
import { partiesOf } from '../../domain/ledger.ts';
import type { Words } from '../../i18n/words.ts';
import type { CycleOnDay } from '../../scene/marked-cycles.ts';
import { pick, toggleOverlay } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import './cycles.css';

interface Props {
  readonly cycle: CycleOnDay;
  readonly ledger: IndexedLedger;
  readonly words: Words;
}

/** A closed loop or a money circle to light up on its own, with its standing; once chosen, also with what it is made of. */
export function CycleItem({ cycle, ledger, words }: Props) {
  const { cycles, standings } = words.messages;
  const { standing, isNamed, isLit, steps } = cycle;
  const nameOf = (id: string) => words.name(ledger.organization.get(id)) || id;
  const names = cycle.organizations.map(nameOf);
  const isCircle = cycle.overlay.startsWith('circle.');
  const says = { 'in-force': standings['in-force'], reported: cycles.onlyReported };
  return (
    <li className="cycles-item" data-cycle={cycle.id} data-lit={isLit}>
      <button
        type="button"
        className="cycles-toggle"
        aria-pressed={isNamed}
        onClick={() => toggleOverlay(cycle.overlay)}
      >
        <CycleMark cycle={cycle} isCircle={isCircle} />
        {isCircle ? [...names, names[0]].join(' → ') : names.join(' – ')}
      </button>{' '}
      <span className="cycles-standing" data-standing={standing ?? 'absent'}>
        {standing ? says[standing] : cycles.absent}
      </span>
      {isNamed && steps.length > 0 && <Steps steps={steps} nameOf={nameOf} words={words} />}
      {isNamed && cycle.ties.length > 0 && (
        <TieLinks ties={cycle.ties} nameOf={nameOf} words={words} />
      )}
    </li>
  );
}

type Naming = { readonly nameOf: (id: string) => string; readonly words: Words };

/** Who pays whom for what, in the order of the money. */
function Steps({ steps, nameOf, words }: Naming & Pick<CycleOnDay, 'steps'>) {
  const { cycles } = words.messages;
  return (
    <ol className="cycles-steps">
      {steps.map(({ from, to, purposes, standing }) => {
        const [payer, payee] = [nameOf(from), nameOf(to)];
        const said = words.list(purposes.map((purpose) => cycles.purposes[purpose](payer, payee)));
        return <li key={from}>{standing === 'reported' ? cycles.stepReported(said) : said}</li>;
      })}
    </ol>
  );
}

function TieLinks({ ties, nameOf, words }: Naming & Pick<CycleOnDay, 'ties'>) {
  const { cycles, details, kinds } = words.messages;
  return (
    <ul className="cycles-ties" aria-label={cycles.ties}>
      {ties.map((id) => {
        const { from, to, kind } = partiesOf(id);
        return (
          <li key={id}>
            <LinkButton onPress={() => pick({ type: 'tie', id })}>
              {details.tieNamed(nameOf(from), nameOf(to), kinds[kind])}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}

/** A triangle for a loop, a ring for a circle: dashed where it rests on reports, filled where it is lit. */
function CycleMark({ cycle, isCircle }: Pick<Props, 'cycle'> & { readonly isCircle: boolean }) {
  const look = {
    fill: cycle.isLit ? 'currentColor' : 'none',
    strokeDasharray: cycle.standing === 'in-force' ? undefined : '3 2',
  };
  return (
    <svg className="cycles-mark" viewBox="0 0 16 16" aria-hidden="true">
      {isCircle ? (
        <circle cx="8" cy="8" r="6" {...look} />
      ) : (
        <path d="M8 2L14.5 13.5H1.5Z" {...look} />
      )}
    </svg>
  );
}
