import { ledgerOn } from '../../domain/basis.ts';
import type { Effect, LedgerEvent } from '../../domain/ledger.ts';
import { inOrder } from '../../domain/ties.ts';
import { addDays } from '../../domain/time/day.ts';
import { WINDOW } from '../../domain/time/window.ts';
import { newsFilter } from '../../scene/shown-ties.ts';
import type { DayRange, FileRequest } from './file-request.ts';

/** An event of the range, dated by the view's basis, with those of its effects that touch a tie let through. */
export interface ToldEvent {
  readonly event: LedgerEvent;
  readonly effects: readonly Effect[];
}

/** The days asked for: those given; or the days after the earlier of two compared up to the later, so that what the first already shows is not told again; or the window up to the day. */
export function rangeOf({ range, view }: Pick<FileRequest, 'range' | 'view'>): DayRange {
  if (range) return range;
  const { at, vs } = view;
  if (vs === null) return { first: WINDOW.first, last: at };
  return at < vs ? { first: addDays(at, 1), last: vs } : { first: addDays(vs, 1), last: at };
}

/** The events of the range in the order told, as the timeline shows them: a vague date counts from its first day, and the focus leaves something out only where the view hides the rest. */
export function toldEvents(request: FileRequest): readonly ToldEvent[] {
  const { recorded, view } = request;
  const ledger = ledgerOn(recorded.ledger, view.basis);
  const { first, last } = rangeOf(request);
  const isShown = newsFilter(ledger, view.rest === 'hide' ? view : { ...view, focus: [] });
  return inOrder([...ledger.event.values()]).flatMap((event) => {
    const day = event.date.first;
    if (day < first || day > last) return [];
    const effects = event.effects.filter(({ tie }) => isShown(tie, day));
    return effects.length > 0 ? [{ event, effects }] : [];
  });
}
