import { type Effect, type LedgerEvent, partiesOf } from '../../domain/ledger.ts';
import { wordAmount } from '../../i18n/amounts.ts';
import type { Words } from '../../i18n/words.ts';
import type { MovedTie } from '../../scene/event-details.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { KindMark } from './KindMark.tsx';
import { pickAndGo } from './pick-and-go.ts';
import type { Shown } from './shown.ts';
import { TermList } from './TermList.tsx';
import { TermsTable } from './TermsTable.tsx';
import { tieLabel, tieTitle } from './tie-names.ts';

interface MovedTieItemProps {
  readonly moved: MovedTie;
  readonly shown: Shown;
}

/** A tie that an event speaks of: what happened to it, its terms before and after, and the way to its events before and after. */
export function MovedTieItem({ moved, shown: { ledger, words } }: MovedTieItemProps) {
  const { kinds, effects } = words.messages;
  const { kind } = partiesOf(moved.tie);
  const label = tieLabel(moved.tie, ledger, words);
  return (
    <li>
      <LinkButton label={label} onPress={() => pick({ type: 'tie', id: moved.tie })}>
        {tieTitle(moved.tie, ledger, words)}
      </LinkButton>
      {moved.effects.map((effect) => (
        <p key={effect.deal ?? ''} className="details-figure">
          <KindMark kind={kind} />
          {[kinds[kind], effects[effect.effect], ...wordMoney(effect, words)].join(' · ')}
        </p>
      ))}
      <Terms moved={moved} label={label} words={words} />
      <Neighbours moved={moved} label={label} words={words} />
    </li>
  );
}

interface PartProps {
  readonly moved: MovedTie;
  readonly label: string;
  readonly words: Words;
}

/** Before and after side by side where the tie stood before; else what the event set. */
function Terms({ moved: { turn, effects }, label, words }: PartProps) {
  const { history } = words.messages;
  const patches = effects.flatMap(({ terms }) => terms ?? []);
  if (!turn?.before) {
    return patches.map((terms) => (
      <TermList key={JSON.stringify(terms)} terms={terms} words={words} />
    ));
  }
  const set = new Set(patches.flatMap((terms) => Object.keys(terms)));
  return (
    <TermsTable
      times={[
        { name: history.before, dates: '', state: turn.before },
        { name: history.after, dates: '', state: turn.after },
      ]}
      isTold={({ key, isChanged }) => isChanged || set.has(key)}
      label={label}
      words={words}
    />
  );
}

/** The ways to the tie's event before and the one after, each on its day. */
function Neighbours({ moved: { previous, next }, label, words }: PartProps) {
  if (!previous && !next) return null;
  const { history } = words.messages;
  const step = (event: LedgerEvent | null, wordStep: (date: string) => string) => {
    if (!event) return null;
    const wording = wordStep(words.date(event.date.text));
    return (
      <button
        type="button"
        className="chip"
        aria-label={[wording, label, words.text(event.title)].join(' · ')}
        title={words.text(event.title)}
        onClick={() => pickAndGo(event)}
      >
        {wording}
      </button>
    );
  };
  return (
    <p className="details-steps">
      {step(previous, history.previousEvent)}
      {step(next, history.nextEvent)}
    </p>
  );
}

function wordMoney({ amount, tranche }: Effect, words: Words): string[] {
  return [
    ...(amount ? [wordAmount(amount.usd, amount.kind, words)] : []),
    ...(tranche ? [words.messages.details.tranche(words.usd(tranche.usd))] : []),
  ];
}
