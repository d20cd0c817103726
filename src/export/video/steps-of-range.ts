import { ledgerOn } from '../../domain/basis.ts';
import type { Day } from '../../domain/time/day.ts';
import { changeDaysShown } from '../../scene/headline-scene.ts';
import type { ViewState } from '../../viewstate/view-state.ts';
import type { SheetInput } from '../sheet-input.ts';
import { type Pace, type RangeStep, rangeSteps } from './range-steps.ts';

/** The days that a video plays, both included, and how fast. */
export interface Range {
  readonly from: Day;
  readonly to: Day;
  readonly pace: Pace;
}

/** What a ledger is asked of; it is as it was filed, whatever the view's basis. */
type Filed = Pick<SheetInput, 'recorded'>;

/** The days in a range on which something changes that a view's filters let through, ascending. */
export function changesIn(
  view: ViewState,
  { from, to }: Pick<Range, 'from' | 'to'>,
  { recorded }: Filed,
): readonly Day[] {
  const days = changeDaysShown(ledgerOn(recorded.ledger, view.basis), view);
  return days.filter((day) => day >= from && day <= to);
}

/** The stretches of a range as a view's filters have it. */
export function stepsOfRange(view: ViewState, range: Range, filed: Filed): readonly RangeStep[] {
  const { from, to, pace } = range;
  return rangeSteps(changesIn(view, range, filed), from, to, pace);
}
