import type { Words } from '../../i18n/words.ts';
import type { Bar } from './spell-bars.ts';

interface SpellLabelProps {
  readonly run: Bar;
  readonly words: Words;
}

/** The name of a run of bars on a line of its own, set against the run's start, or its end in the right half. */
export function SpellLabel({ run, words }: SpellLabelProps) {
  const { exclusivity } = run.spell.terms;
  if (exclusivity === undefined) return null;
  const isRight = run.left > 50;
  const style = isRight
    ? { marginRight: `${100 - run.left - run.width}%` }
    : { marginLeft: `${run.left}%` };
  return (
    <div className="details-chart-label" data-side={isRight ? 'right' : 'left'} style={style}>
      {words.messages.exclusivities[exclusivity]}
    </div>
  );
}
