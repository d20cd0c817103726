import { parseDay } from '../../domain/time/day.ts';
import type { Words } from '../../i18n/words.ts';
import { dismissProblems, useSession } from '../../store/session-store.ts';
import type { LinkProblem } from '../../viewstate/permalink/problem.ts';
import './notice.css';

/** What of a link could not be followed, in one plain sentence each, until the reader dismisses it. */
export function LinkNotice({ words }: { readonly words: Words }) {
  const problems = useSession((session) => session.problems);
  const { link } = words.messages;
  return (
    <div role="status" className="notice-place">
      {problems.length > 0 && (
        <div className="notice">
          <p className="notice-heading">{link.heading}</p>
          <ul>
            {problems.map((problem) => {
              const sentence = wordProblem(problem, words);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
          <button type="button" className="chip" onClick={dismissProblems}>
            {link.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

const LONGEST_VALUE = 60;

function wordProblem(problem: LinkProblem, words: Words): string {
  const { link, editions } = words.messages;
  const meant = (nearest: string | null) => (nearest ? ` ${link.didYouMean(nearest)}` : '');
  switch (problem.type) {
    case 'impossible-date':
      return link.impossibleDate(short(problem.value));
    case 'outside-window':
      return link.outsideWindow(wordDate(problem.value, words), wordDate(problem.used, words));
    case 'unknown-value':
      return link.unknownValue(problem.param, short(problem.value)) + meant(problem.nearest);
    case 'unknown-record':
      return link.unknownRecord[problem.record](short(problem.value)) + meant(problem.nearest);
    case 'unkept-ledger':
      return problem.isFrozen
        ? editions.unkept(problem.version)
        : editions.unkeptSince(problem.version);
    case 'repeated':
      return link.repeated(problem.param);
    case 'unknown-param':
      return link.unknownParam(short(problem.param)) + meant(problem.nearest);
  }
}

function wordDate(text: string, words: Words): string {
  const day = parseDay(text);
  return day === null ? short(text) : words.day(day);
}

function short(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
