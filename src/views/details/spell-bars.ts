import type { Spell, Tie } from '../../domain/ties.ts';
import type { Day } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';

const END = WINDOW.last + 1;
const LENGTH = END - WINDOW.first;

/** A stretch on the axis, in per cent of the window's length. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  readonly spell: Spell;
}

/** Where on the axis a day begins, in per cent. */
export function placeOf(day: number): number {
  return ((day - WINDOW.first) / LENGTH) * 100;
}

/** Where the line for a day stands: at its noon. */
export function middleOf(day: Day): number {
  return placeOf(day + 0.5);
}

/** One bar per spell, cut to the window; a spell that lies outside it has none. */
export function spellBars({ spells }: Pick<Tie, 'spells'>): readonly Bar[] {
  return spells.flatMap((spell) => {
    const from = Math.max(spell.from, WINDOW.first);
    const to = Math.min(spell.to ?? END, END);
    if (from >= to) return [];
    return [{ left: placeOf(from), width: placeOf(to) - placeOf(from), spell }];
  });
}

/** Bars that touch and share an exclusivity as one, so that it is named once; bars without one are left out. */
export function exclusivityRuns(bars: readonly Bar[]): readonly Bar[] {
  const runs: Bar[] = [];
  for (const bar of bars) {
    const last = runs.at(-1);
    if (last && continues(last, bar))
      runs.splice(-1, 1, { ...last, width: last.width + bar.width });
    else runs.push(bar);
  }
  return runs.filter(({ spell }) => spell.terms.exclusivity !== undefined);
}

function continues(last: Bar, next: Bar): boolean {
  const touches = Math.abs(last.left + last.width - next.left) < 1e-6;
  return touches && last.spell.terms.exclusivity === next.spell.terms.exclusivity;
}
