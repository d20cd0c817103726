import { type Effect, partiesOf } from '../../domain/ledger.ts';
import { wordAmount } from '../../i18n/amounts.ts';
import type { Words } from '../../i18n/words.ts';
import { pick } from '../../store/actions.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { KindMark } from './KindMark.tsx';
import type { Shown } from './shown.ts';
import { TermList } from './TermList.tsx';
import { tieLabel, tieTitle } from './tie-names.ts';

interface EffectItemProps {
  readonly effect: Effect;
  readonly shown: Shown;
}

/** One effect: the tie, what happened to it, the deal's amount and the terms set. */
export function EffectItem({ effect, shown: { ledger, words } }: EffectItemProps) {
  const { kinds, effects } = words.messages;
  const { kind } = partiesOf(effect.tie);
  const facts = [kinds[kind], effects[effect.effect], ...wordMoney(effect, words)];
  return (
    <li>
      <LinkButton
        label={tieLabel(effect.tie, ledger, words)}
        onPress={() => pick({ type: 'tie', id: effect.tie })}
      >
        {tieTitle(effect.tie, ledger, words)}
      </LinkButton>
      <p className="details-figure">
        <KindMark kind={kind} />
        {facts.join(' · ')}
      </p>
      {effect.terms && <TermList terms={effect.terms} words={words} />}
    </li>
  );
}

function wordMoney({ amount, tranche }: Effect, words: Words): string[] {
  return [
    ...(amount ? [wordAmount(amount.usd, amount.kind, words)] : []),
    ...(tranche ? [words.messages.details.tranche(words.usd(tranche.usd))] : []),
  ];
}
