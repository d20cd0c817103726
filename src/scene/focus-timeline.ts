import type { DisputedTargets } from '../domain/disputed.ts';
import type { IndexedLedger } from '../domain/indexed-ledger.ts';
import { inOrder, type Spell, type Tie } from '../domain/ties.ts';
import { addDays, type Day } from '../domain/time/day.ts';
import { clampDay } from '../domain/time/interval.ts';
import { WINDOW } from '../domain/time/window.ts';
import { TIE_KINDS } from '../domain/vocabulary.ts';
import type { ViewState } from '../viewstate/view-state.ts';
import { type Filters, isNews, passes } from './filters.ts';
import { newsworthyTies } from './shown-ties.ts';
import type { TimelineBar, TimelineMark, TimelineScene } from './timeline-scene.ts';

/** The ties of the organisations in focus, a lane each by kind and then by age, with a bar for every spell in the window and the events on top. The day is not part of it. */
export function buildFocusTimeline(
  ledger: IndexedLedger,
  filters: Filters & Pick<ViewState, 'focus'>,
  disputed: DisputedTargets,
): TimelineScene {
  const ties = newsworthyTies(ledger, filters);
  const bars = new Map(ties.map((tie) => [tie.id, barsOf(tie, filters)]));
  const marks = marksOf(ledger, ties, filters, disputed);
  const told = new Set(marks.map(({ lane }) => lane));
  const lanes = ties
    .filter(({ id }) => told.has(id) || (bars.get(id)?.length ?? 0) > 0)
    .sort(
      (a, b) =>
        TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) ||
        startOf(a) - startOf(b) ||
        (a.id < b.id ? -1 : 1),
    );
  return {
    lanes: lanes.map(({ id }) => id),
    marks,
    bars: lanes.flatMap(({ id }) => bars.get(id) ?? []),
  };
}

/** When a tie first stood; one that never did comes after those that did. */
function startOf({ spells }: Tie): number {
  return spells[0]?.from ?? WINDOW.last + 1;
}

function barsOf(tie: Tie, filters: Filters): readonly TimelineBar[] {
  const over = addDays(WINDOW.last, 1);
  return tie.spells.flatMap((spell, index): TimelineBar[] => {
    const end = spell.to === null || spell.to > over ? over : spell.to;
    if (end <= WINDOW.first || spell.from >= over || !passes(spell, filters)) return [];
    const start = clampDay(spell.from, WINDOW.first, WINDOW.last);
    return [
      {
        id: `bar.${tie.id}.${index}`,
        tie: tie.id,
        start,
        end,
        vagueDays: vagueDaysOf(tie, spell, start, end),
        from: dateOn(tie, spell.from),
        to: spell.to === null ? null : dateOn(tie, spell.to),
        standing: spell.standing,
        exclusivity: spell.terms.exclusivity ?? null,
        isTurn: start === spell.from && tie.spells[index - 1]?.to === spell.from,
      },
    ];
  });
}

/** For how many days of a bar the event that began it may not have happened yet. */
function vagueDaysOf(tie: Tie, spell: Spell, start: Day, end: Day): number {
  const date = eventOn(tie, spell.from)?.date;
  if (!date || date.precision === 'day') return 0;
  return Math.max(0, Math.min(date.end, end) - start);
}

function dateOn(tie: Tie, day: Day): string {
  return eventOn(tie, day)?.date.text ?? '';
}

/** Of several events of a day the last told is the one that left the tie as it was then. */
function eventOn({ marks }: Tie, day: Day) {
  return marks.findLast((mark) => mark.day === day)?.event;
}

function marksOf(
  ledger: IndexedLedger,
  ties: readonly Tie[],
  filters: Filters,
  disputed: DisputedTargets,
): readonly TimelineMark[] {
  const shown = new Map(ties.map((tie) => [tie.id, tie]));
  const events = inOrder([...ledger.event.values()]).filter(
    ({ date }) => date.first >= WINDOW.first && date.first <= WINDOW.last,
  );
  return events.flatMap((event) => {
    const { id, date, status, effects } = event;
    const named = [...new Set(effects.map(({ tie }) => tie))].flatMap(
      (tie) => shown.get(tie) ?? [],
    );
    return named
      .filter((tie) => isNews(tie, date.first, filters))
      .map(
        (tie): TimelineMark => ({
          id: `${id}.${tie.id}`,
          eventId: id,
          kind: tie.kind,
          lane: tie.id,
          start: date.first,
          end: date.precision === 'day' ? null : date.end,
          isReported: status !== 'announced' && status !== 'completed',
          isDim: false,
          isDisputed: disputed.has(`event.${id}`),
        }),
      );
  });
}
