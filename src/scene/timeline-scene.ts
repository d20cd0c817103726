import type { DisputedTargets } from '../domain/disputed.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { partiesOf } from '../domain/ledger.ts';
import { inOrder } from '../domain/ties.ts';
import type { Day } from '../domain/time/day.ts';
import { WINDOW } from '../domain/time/window.ts';
import type { Exclusivity, Standing, TieKind } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type Filters, newsFilter } from './shown-ties.ts';

/** One event in one lane. `end` is null for an exact day; a vague date is a stretch up to `end`, excluded. */
export interface TimelineMark {
  readonly id: string;
  readonly eventId: string;
  readonly kind: TieKind;
  /** The tie in whose lane it stands, where lanes are ties. */
  readonly lane?: string;
  readonly start: Day;
  readonly end: Day | null;
  readonly isReported: boolean;
  readonly isDim: boolean;
  readonly isDisputed: boolean;
}

/** One spell of a tie in its lane, cut off at the window. From `start` on it is vague for `vagueDays`; `from` and `to` are its ends as exact as they are known. */
export interface TimelineBar {
  readonly id: string;
  readonly tie: string;
  readonly start: Day;
  /** Excluded. */
  readonly end: Day;
  readonly vagueDays: number;
  readonly from: string;
  readonly to: string | null;
  readonly standing: Standing;
  readonly exclusivity: Exclusivity | null;
  /** Whether it follows another without a gap: the tie goes on under changed terms. */
  readonly isTurn: boolean;
}

/** Lanes (the kinds that have an event, in the order of the vocabulary, or ties) and the events on them. The day is not part of it, so scrubbing leaves it as it is. */
export interface TimelineScene {
  readonly lanes: readonly string[];
  readonly marks: readonly TimelineMark[];
  /** The spells of the ties, where lanes are ties. */
  readonly bars?: readonly TimelineBar[];
}

/** The events of the window that the filters let through; those that do not touch the focus are dim, or left out with the rest, those among the disputed marked. */
export function buildTimelineScene(
  ledger: IndexedLedger,
  filters: Filters & Pick<ViewState, 'focus' | 'rest'>,
  disputed: DisputedTargets,
): TimelineScene {
  const told = filters.rest === 'hide' ? filters : { ...filters, focus: [] };
  const isShown = newsFilter(ledger, told);
  const events = inOrder([...ledger.event.values()]).filter(
    (event) => event.date.first >= WINDOW.first,
  );
  const marks = events.flatMap((event) => {
    const ties = event.effects
      .map((effect) => effect.tie)
      .filter((tie) => isShown(tie, event.date.first));
    const kinds = [...new Set(ties.map((tie) => partiesOf(tie).kind))];
    const touches = (tie: string) => {
      const { from, to } = partiesOf(tie);
      return filters.focus.includes(from) || filters.focus.includes(to);
    };
    return kinds.map(
      (kind): TimelineMark => ({
        id: `${event.id}.${kind}`,
        eventId: event.id,
        kind,
        start: event.date.first,
        end: event.date.precision === 'day' ? null : event.date.end,
        isReported: event.status !== 'announced' && event.status !== 'completed',
        isDim: filters.focus.length > 0 && !ties.some(touches),
        isDisputed: disputed.has(`event.${event.id}`),
      }),
    );
  });
  const lanes = filters.kinds.filter((kind) => marks.some((mark) => mark.kind === kind));
  return { lanes, marks };
}
