import type { Tie } from '../../domain/ties.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { SpellAxis } from './SpellAxis.tsx';
import { SpellLabel } from './SpellLabel.tsx';
import { exclusivityRuns, middleOf, spellBars } from './spell-bars.ts';
import './spell-chart.css';

interface SpellChartProps {
  readonly tie: Tie;
  readonly day: Day;
  readonly words: Words;
}

/** A tie's spells along the window, named by exclusivity, with a line for the day. Silent: the list beside it says the same. */
export function SpellChart({ tie, day, words }: SpellChartProps) {
  const bars = spellBars(tie);
  const color = `var(--kind-${tie.kind})`;
  return (
    <div className="details-chart" style={{ color }} aria-hidden="true">
      <div className="details-chart-track">
        {bars.map(({ left, width, spell }) => (
          <span
            key={spell.from}
            className="details-bar"
            data-standing={spell.standing}
            data-exclusivity={spell.terms.exclusivity}
            style={{ left: `${left}%`, width: `${width}%` }}
          />
        ))}
        <span className="details-chart-day" style={{ left: `${middleOf(day)}%` }} />
      </div>
      {exclusivityRuns(bars).map((run) => (
        <SpellLabel key={run.left} run={run} words={words} />
      ))}
      <SpellAxis words={words} />
    </div>
  );
}
