import { partiesOf } from '../../domain/ledger.ts';
import type { Day } from '../../domain/time/day.ts';
import { formatDay } from '../../domain/time/day.ts';
import type { Language, TieKind } from '../../domain/vocabulary.ts';
import type { Words } from '../../i18n/words.ts';
import type { TimelineBar, TimelineMark } from '../../scene/timeline-scene.ts';

/** Every text that the timeline shows, in one language. */
export interface TimelineLabels {
  readonly language: Language;
  readonly kinds: Readonly<Record<TieKind, string>>;
  readonly day: (day: Day) => string;
  /** The tooltip of the marks that are drawn as one. */
  readonly marks: (marks: readonly TimelineMark[]) => string;
  /** A tie's lane: its parties in short, its kind, and all of that in full. */
  readonly tie: (tie: string) => TieLabel;
  /** The tooltip of a spell. */
  readonly bar: (bar: TimelineBar) => string;
}

interface TieLabel {
  readonly content: string;
  readonly kind: string;
  readonly title: string;
}

/** What names organisations, and of whom a lane need not say that they are one of its parties. */
export interface Parties {
  readonly nameOf: (organization: string) => string;
  readonly focus: readonly string[];
}

/** The timeline's texts from the wording of a language and the titles of events in it. */
export function timelineLabels(
  words: Words,
  titleOf: (eventId: string) => string,
  parties: Parties,
): TimelineLabels {
  const tieLabel = (tie: string) => labelTie(tie, words, parties);
  return {
    language: words.language,
    kinds: words.messages.kinds,
    day: words.day,
    marks: (marks) => {
      const named = marks.slice(0, NAMED).map((mark) => lineOf(mark, words, titleOf));
      const more = marks.length - named.length;
      return [...named, ...(more > 0 ? [words.messages.headline.more(more)] : [])].join('\n');
    },
    tie: tieLabel,
    bar: (bar) => `${tieLabel(bar.tie).title}\n${wordSpell(bar, words)}`,
  };
}

/** With one organisation in focus the other party and the arrow say enough. */
function labelTie(tie: string, words: Words, { nameOf, focus }: Parties): TieLabel {
  const { from, to, kind } = partiesOf(tie);
  const only = focus.length === 1 ? focus[0] : undefined;
  const said = (organization: string) => (organization === only ? '' : nameOf(organization));
  const { kinds, details } = words.messages;
  return {
    content: `${said(from)} → ${said(to)}`.trim(),
    kind: kinds[kind],
    title: details.tieNamed(nameOf(from), nameOf(to), kinds[kind]),
  };
}

function wordSpell({ from, to, standing, exclusivity }: TimelineBar, words: Words): string {
  const { standings, exclusivities, details } = words.messages;
  const span =
    to === null ? details.since(words.date(from)) : `${words.date(from)} – ${words.date(to)}`;
  const terms = exclusivity === null ? [] : [exclusivities[exclusivity]];
  return [span, standings[standing], ...terms].join(' · ');
}

/** How many events a tooltip names. */
const NAMED = 6;

function lineOf(mark: TimelineMark, words: Words, titleOf: (eventId: string) => string): string {
  return `${words.date(civilText(mark))} · ${titleOf(mark.eventId)}`;
}

function civilText({ start, end }: TimelineMark): string {
  const text = formatDay(start);
  if (end === null) return text;
  if (end - start > 92) return text.slice(0, 4);
  if (end - start <= 31) return text.slice(0, 7);
  return `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
}
