import type { Effect } from '../../domain/ledger.ts';
import { EffectItem } from './EffectItem.tsx';
import type { Shown } from './shown.ts';

interface EffectListProps {
  readonly effects: readonly Effect[];
  readonly shown: Shown;
}

/** What an event did, tie by tie. */
export function EffectList({ effects, shown }: EffectListProps) {
  return (
    <ul className="details-effects">
      {effects.map((effect) => (
        <EffectItem key={`${effect.tie} ${effect.deal ?? ''}`} effect={effect} shown={shown} />
      ))}
    </ul>
  );
}
