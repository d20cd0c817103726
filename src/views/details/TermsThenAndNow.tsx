import type { Tie } from '../../domain/ties.ts';
import type { TermsColumn } from '../../scene/terms-then-and-now.ts';
import { Section } from './Section.tsx';
import type { Shown } from './shown.ts';
import { TermList } from './TermList.tsx';
import { TermsTable, type TermsTime } from './TermsTable.tsx';
import { wordTurn } from './word-spells.ts';

interface TermsThenAndNowProps {
  readonly tie: Tie;
  readonly columns: readonly TermsColumn[];
  readonly shown: Shown;
}

/** The terms on the day beside those before the last change and those at the beginning; alone where they have never changed. */
export function TermsThenAndNow({ tie, columns, shown }: TermsThenAndNowProps) {
  const { words, day } = shown;
  const { details, history } = words.messages;
  const [first, second] = columns;
  if (!first) return null;
  if (!second) {
    const terms = first.state?.terms ?? {};
    if (Object.keys(terms).length === 0) return null;
    return (
      <Section title={details.termsOn(words.day(day))}>
        <TermList terms={terms} words={words} />
      </Section>
    );
  }
  const times = columns.map((column) => timeOf(column, tie, shown));
  return (
    <Section title={history.thenAndNow}>
      <TermsTable times={times} label={history.thenAndNow} words={words} />
    </Section>
  );
}

function timeOf({ role, from, to, state }: TermsColumn, tie: Tie, { words }: Shown): TermsTime {
  const { details, history } = words.messages;
  const start = wordTurn(tie, from, words);
  const end = to === null ? '' : wordTurn(tie, to, words);
  const wording = {
    start: { name: history.atStart, dates: start },
    before: { name: history.before, dates: history.until(end) },
    now: { name: history.onDay, dates: details.since(start) },
  };
  return { ...wording[role], state };
}
